import { arcDetail } from '@/lib/maps/arcs'
import type { Land } from '@/lib/maps/land'
import { type MapLayout, type Mark, mapWidths } from '@/lib/maps/layout'
import type { View } from '@/lib/maps/projection'
import { Ground } from './ground'

/** A partner as a map links to it; `label` is what a screen reader says. */
export type MapLink = { name: string; label: string; href: string; ended: boolean }

type Props = {
  id: string
  title: string
  description: string
  view: View
  land: Land
  layout: MapLayout
  home: { name: string }
  links: Map<string, MapLink>
  /** The outline of the part that another map shows larger. */
  frame?: string
}

/** One map: land, borders, arcs from home, each partner a link. Names that find no room appear on focus and hover. */
export function MapPicture({ id, title, description, view, land, layout, home, links, frame }: Props) {
  const ended = (key: string) => links.get(key)?.ended
  const arcs = [...layout.plain, ...layout.marks]

  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG with links inside is a group; HTML has no element for it
    <svg
      className="map"
      viewBox={`0 0 ${view.width} ${view.height}`}
      aria-labelledby={`${id}-title ${id}-desc`}
      role="group"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      <Ground land={land} countries={layout.countries} />
      <g transform={`scale(${1 / arcDetail})`}>
        {frame && <path className="map-frame" d={frame} />}
        <path className="map-arcs" d={joined(arcs.filter(({ key }) => !ended(key)))} />
        <path className="map-arcs map-arcs-ended" d={joined(arcs.filter(({ key }) => ended(key)))} />
      </g>
      {layout.plain.map(({ key, x, y }) => (
        <circle key={key} className={ended(key) ? 'map-spot map-spot-ended' : 'map-spot'} cx={x} cy={y} />
      ))}
      {layout.marks.map((mark) => {
        const link = links.get(mark.key)
        return link && <PartnerMark key={mark.key} mark={mark} link={link} />
      })}
      {layout.home && <HomeMark mark={layout.home} name={home.name} />}
    </svg>
  )
}

const joined = (marks: Mark[]) => marks.map(({ arc }) => arc).join('')

function PartnerMark({ mark, link }: { mark: Mark; link: MapLink }) {
  return (
    <a className={link.ended ? 'map-link map-link-ended' : 'map-link'} href={link.href} aria-label={link.label}>
      <title>{link.label}</title>
      <circle className="map-target" cx={mark.x} cy={mark.y} />
      <circle className="map-ring" cx={mark.x} cy={mark.y} />
      <circle className="map-dot" cx={mark.x} cy={mark.y} />
      <Names mark={mark} name={link.name} />
    </a>
  )
}

function HomeMark({ mark, name }: { mark: Mark; name: string }) {
  return (
    <g className="map-home">
      <circle className="map-home-ring" cx={mark.x} cy={mark.y} />
      <circle className="map-home-dot" cx={mark.x} cy={mark.y} />
      <Names mark={mark} name={name} />
    </g>
  )
}

/** The name once for each width of the map, of which the style sheet shows one. */
function Names({ mark, name }: { mark: Mark; name: string }) {
  return mapWidths.map((width) => {
    const label = mark.labels[width]
    const { x, y, anchor } = label ?? { x: mark.x, y: mark.y - 12, anchor: 'middle' as const }
    return (
      <text
        key={width}
        className={`map-name map-name-${width}${label ? '' : ' map-name-hidden'}`}
        x={x}
        y={y}
        textAnchor={anchor}
      >
        {name}
      </text>
    )
  })
}
