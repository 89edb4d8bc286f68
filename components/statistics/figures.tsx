import type { ComponentType } from 'react'
import { getPathname } from '@/lib/i18n/navigation'
import type { Place } from '@/lib/maps/point'
import type { Statistics } from '@/lib/statistics/read'
import { CountriesFigure } from './countries-figure'
import { DocumentsFigure } from './documents-figure'
import type { FigureProps } from './figure-props'
import { MapFigure } from './map-figure'
import { NetworksFigure } from './networks-figure'
import { type FigureName, figures, figureTable } from './tables/all'
import { TimelineFigure } from './timeline-figure'
import { TripCountriesFigure } from './trip-countries-figure'
import { TripYearsFigure } from './trip-years-figure'
import { useWords } from './words'

/** The picture of each name. */
const figureOf: Record<FigureName, ComponentType<FigureProps>> = {
  map: MapFigure,
  timeline: TimelineFigure,
  countries: CountriesFigure,
  documents: DocumentsFigure,
  'trip-years': TripYearsFigure,
  'trip-countries': TripCountriesFigure,
  networks: NetworksFigure,
}

type Props = {
  municipality: { slug: string; name: string; place: Place }
  data: Statistics
  today: string
}

/** All pictures of a municipality in their order, each with its table and file. */
export function StatisticsFigures({ municipality, data, today }: Props) {
  const words = useWords()
  const csvHref = (figure: FigureName) =>
    getPathname({
      locale: words.locale,
      href: {
        pathname: '/[municipality]/statistics/data/[figure]',
        params: { municipality: municipality.slug, figure },
      },
    })

  // Without trips one picture says so; a second would say the same.
  const shown = figures.filter((name) => name !== 'trip-countries' || data.trips.all.trips > 0)

  return (
    <>
      <nav className="figure-list" aria-label={words.statistics('contents')}>
        <ul>
          {shown.map((name) => (
            <li key={name}>
              <a href={`#${name}`}>{words.statistics(`titles.${name}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {shown.map((name) => {
        const FigureOf = figureOf[name]
        return (
          <FigureOf
            key={name}
            figure={{
              id: name,
              table: figureTable(name, words, { place: municipality.place, today }, data),
              csvHref: csvHref(name),
            }}
            data={data}
            municipality={municipality}
            today={today}
          />
        )
      })}
    </>
  )
}
