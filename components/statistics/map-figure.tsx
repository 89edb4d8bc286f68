import { Figure } from '@/components/charts/figure'
import { WorldMap } from '@/components/maps/world-map'
import { byDistance } from '@/lib/maps/distance'
import type { FigureProps } from './figure-props'
import { useWords } from './words'

/** Where the partners are, with the nearest and the farthest. */
export function MapFigure({ data: { partners }, municipality: { name, place }, figure }: FigureProps) {
  const { statistics, maps } = useWords()
  const current = partners.filter(({ ended }) => !ended)
  const placed = byDistance(place, current)
  const [nearest, farthest] = [placed[0], placed.at(-1)]
  const unplaced = partners.filter((partner) => !partner.place)
  const countries = new Set(current.map(({ countryCode }) => countryCode)).size

  const says = [
    maps('says', { n: current.length, countries }),
    nearest &&
      farthest &&
      nearest !== farthest &&
      maps('between', { nearest: nearest.name, nearKm: nearest.km, farthest: farthest.name, farKm: farthest.km }),
    unplaced.length > 0 && maps('notPlaced', { names: unplaced.map((partner) => partner.name).join(', ') }),
  ]

  return (
    <Figure
      {...figure}
      title={statistics('titles.map')}
      says={partners.length > 0 ? says.filter(Boolean).join(' ') : statistics('map.empty')}
    >
      {partners.length > 0 && <WorldMap home={{ name, place }} partners={partners} />}
    </Figure>
  )
}
