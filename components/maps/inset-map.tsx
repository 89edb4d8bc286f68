import { arcDetail } from '@/lib/maps/arcs'
import { inset } from '@/lib/maps/inset'
import { landDetail } from '@/lib/maps/land'
import type { Place, Point } from '@/lib/maps/point'
import { textWidth } from '@/lib/text/width'

type Named = Place & { name: string }
type Props = {
  /** Unique on the page. */
  id: string
  home: Named
  partner: Named & { ended: boolean }
  title: string
  description: string
  /** The distance and direction in words, written under the picture. */
  caption: string
}

const letters = 17

/** Home and one partner on a map of their region, or on a globe when they are far apart, with the way between them. */
export function InsetMap({ id, home, partner, title, description, caption }: Props) {
  const map = inset(home, partner)
  const { width, height } = map

  return (
    <figure className="inset-map">
      <svg
        className={`map map-${map.kind}`}
        viewBox={`0 0 ${width} ${height}`}
        aria-labelledby={`${id}-title ${id}-desc`}
        role="img"
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{description}</desc>
        {map.kind === 'globe' && <circle className="map-globe-sea" cx={width / 2} cy={height / 2} r={height / 2 - 4} />}
        <g transform={`scale(${1 / landDetail})`}>
          <path className="map-land map-land-bordered" d={map.land} />
          <path className="map-partner-land map-land-bordered" d={map.partnerLand} />
        </g>
        <path
          className={`map-arcs${partner.ended ? ' map-arcs-ended' : ''}`}
          d={map.arc}
          transform={`scale(${1 / arcDetail})`}
        />
        <g className={partner.ended ? 'map-link-ended' : undefined}>
          <circle className="map-dot" cx={map.partner.x} cy={map.partner.y} />
        </g>
        <circle className="map-home-ring" cx={map.home.x} cy={map.home.y} />
        <circle className="map-home-dot" cx={map.home.x} cy={map.home.y} />
        <PlaceName name={home.name} at={map.home} other={map.partner} width={width} />
        <PlaceName name={partner.name} at={map.partner} other={map.home} width={width} />
      </svg>
      <figcaption>{caption}</figcaption>
    </figure>
  )
}

/** The name on the side turned away from the other place, within the frame. */
function PlaceName({ name, at, other, width }: { name: string; at: Point; other: Point; width: number }) {
  const half = textWidth(name, letters) / 2
  const x = Math.max(half + 6, Math.min(width - half - 6, at.x))
  const below = at.y > other.y
  return (
    <text className="map-name map-name-inset" x={Math.round(x)} y={below ? at.y + 26 : at.y - 14} textAnchor="middle">
      {name}
    </text>
  )
}
