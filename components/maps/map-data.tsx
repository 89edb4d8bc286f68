import { FigureData } from '@/components/charts/figure'
import { mapTable } from '@/components/statistics/tables/map'
import { useWords } from '@/components/statistics/words'
import { getPathname } from '@/lib/i18n/navigation'
import type { Place } from '@/lib/maps/point'
import type { MapPartner } from '@/lib/maps/read'

type Props = { municipality: { slug: string; place: Place }; partners: MapPartner[] }

/** A municipality's map as a table and as a file, for where the map stands by itself. */
export function MapData({ municipality: { slug, place }, partners }: Props) {
  const words = useWords()
  const params = { municipality: slug, figure: 'map' }
  const csvHref = getPathname({
    locale: words.locale,
    href: { pathname: '/[municipality]/statistics/data/[figure]', params },
  })

  return (
    <FigureData title={words.statistics('titles.map')} table={mapTable(words, place, partners)} csvHref={csvHref} />
  )
}
