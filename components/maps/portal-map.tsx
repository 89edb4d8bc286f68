import { useLocale, useTranslations } from 'next-intl'
import { getPathname } from '@/lib/i18n/navigation'
import { arc, arcDetail } from '@/lib/maps/arcs'
import { countryAt } from '@/lib/maps/country-at'
import { worldLand } from '@/lib/maps/land'
import type { Place } from '@/lib/maps/point'
import { pointIn, world } from '@/lib/maps/projection'
import { Ground } from './ground'

type Props = { ways: { from: Place; to: Place }[]; table: string }

/**
 * The world with an arc from each municipality of the portal to each of its partners: a picture of what the table of
 * countries says, which `table` is the anchor of, and of a file.
 */
export function PortalMap({ ways, table }: Props) {
  const t = useTranslations('maps')
  const data = useTranslations('statistics')
  const file = getPathname({ locale: useLocale(), href: '/data/partners' })
  const ends = ways.map(({ to }) => to)
  const countries = new Set(ends.flatMap((place) => countryAt(place, '50m') ?? []))

  return (
    <>
      <div className="map-box map-box-world">
        <svg
          className="map"
          viewBox={`0 0 ${world.width} ${world.height}`}
          aria-labelledby="portal-map-title portal-map-desc"
          role="img"
        >
          <title id="portal-map-title">{t('world')}</title>
          <desc id="portal-map-desc">{t('portalDescription')}</desc>
          <Ground land={worldLand()} countries={[...countries].sort()} />
          <path
            className="map-arcs"
            d={ways.map(({ from, to }) => arc(world, from, to)).join('')}
            transform={`scale(${1 / arcDetail})`}
          />
          <Dots className="map-spot" places={ends} />
          <Dots className="map-home-dot" places={ways.map(({ from }) => from)} />
        </svg>
      </div>
      <div className="figure-data">
        <a href={`#${table}`}>{data('tableBelow')}</a>
        <a href={file} aria-label={data('csvOf', { figure: t('world') })} download>
          {data('csv')}
        </a>
        <a href={`${file}?as=xlsx`} aria-label={data('xlsxOf', { figure: t('world') })} download>
          {data('xlsx')}
        </a>
      </div>
    </>
  )
}

/** One dot for all places that fall on the same point. */
function Dots({ places, className }: { places: Place[]; className: string }) {
  const points = new Set(places.flatMap((place) => pointIn(world, place) ?? []).map(({ x, y }) => `${x} ${y}`))
  return [...points].map((point) => {
    const [x, y] = point.split(' ')
    return <circle key={point} className={className} cx={x} cy={y} />
  })
}
