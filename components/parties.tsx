import type { AgreementEntry } from '@/lib/agreements/read/list'
import { Flag } from './flag'
import { CityLink } from './record-links'

type Props = { municipality: string; parties: AgreementEntry['parties']; among: string[] }

/** The other side of an agreement: one line for each party, partner cities with the way to their pages. */
export function Parties({ municipality, parties, among }: Props) {
  return (
    <ul>
      {parties.map(({ name, lang, city }) => (
        <li key={name}>
          {city ? (
            <>
              <Flag code={city.countryCode} among={among} />
              <CityLink municipality={municipality} city={{ ...city, name }} />
            </>
          ) : (
            <span lang={lang}>{name}</span>
          )}
        </li>
      ))}
    </ul>
  )
}
