import { Flag } from './flag'
import { CityLink } from './record-links'

type City = { name: string; slugLt: string; slugEn: string; country: string; countryCode: string }

/** Partner cities that a record concerns, with their countries. */
export function PartnersOf({ municipality, cities }: { municipality: string; cities: City[] }) {
  return (
    <ul>
      {cities.map((city) => (
        <li key={city.slugLt}>
          <Flag code={city.countryCode} among={cities.map(({ countryCode }) => countryCode)} />
          <CityLink municipality={municipality} city={city} />
          <span className="muted">, {city.country}</span>
        </li>
      ))}
    </ul>
  )
}
