import { type Land, landDetail } from '@/lib/maps/land'

type Props = {
  land: Land
  /** Alpha-3 codes of the countries that stand out. */
  countries: string[]
}

/** What a map is drawn on. Land and borders are a file that all maps of the view share, and that no page has to wait for. */
export function Ground({ land, countries }: Props) {
  return (
    <g transform={`scale(${1 / landDetail})`}>
      <use className="map-land" href={`/land/${land.view}.svg#land`} />
      <path className="map-partner-land" d={countries.map(land.country).join('')} />
      <use className="map-borders" href={`/land/${land.view}.svg#borders`} />
    </g>
  )
}
