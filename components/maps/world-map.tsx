import { useTranslations } from 'next-intl'
import { europeFrame } from '@/lib/maps/frame'
import { europeLand, worldLand } from '@/lib/maps/land'
import { europeLayout, type MapPlace, worldLayout } from '@/lib/maps/layout'
import type { Place } from '@/lib/maps/point'
import { europe, world } from '@/lib/maps/projection'
import type { MapPartner } from '@/lib/maps/read'
import { Distances } from './distances'
import { MapKey } from './map-key'
import { type MapLink, MapPicture } from './map-picture'

type Props = {
  /** Unique on the page; the pictures' ids begin with it. */
  id?: string
  home: { name: string; place: Place }
  partners: MapPartner[]
}

/** The world with arcs from home to each partner, and, when it has partners there, Europe at a larger scale below it. */
export function WorldMap({ id = 'map', home, partners }: Props) {
  const t = useTranslations('maps')
  const homePlace: MapPlace = { key: 'home', name: home.name, weight: Number.POSITIVE_INFINITY, ...home.place }
  const places = partners.flatMap(({ key, name, documents, place }): MapPlace[] =>
    place ? [{ key, name, weight: documents, ...place }] : [],
  )
  const links = new Map(
    partners.map(({ key, name, country, href, ended }): [string, MapLink] => [
      key,
      { name, href, ended, label: t(ended ? 'partnerEnded' : 'partner', { name, country }) },
    ]),
  )
  const inEurope = europeLayout(homePlace, places)
  const hasEurope = inEurope !== null

  return (
    <div className="maps">
      <div className="map-box map-box-world">
        <MapPicture
          id={`${id}-world`}
          title={t('world')}
          description={t('worldDescription', { home: home.name, hasEurope: String(hasEurope) })}
          view={world}
          land={worldLand()}
          layout={worldLayout(homePlace, places, hasEurope)}
          home={home}
          links={links}
          frame={hasEurope ? europeFrame() : undefined}
        />
      </div>
      <div className={inEurope ? 'maps-lower' : undefined}>
        {inEurope && (
          <div className="map-box map-box-europe">
            <MapPicture
              id={`${id}-europe`}
              title={t('europe')}
              description={t('europeDescription', { home: home.name })}
              view={europe}
              land={europeLand()}
              layout={inEurope}
              home={home}
              links={links}
            />
          </div>
        )}
        <div className="maps-side">
          <MapKey home={home.name} hasEnded={partners.some(({ ended }) => ended)} />
          <Distances home={home.place} partners={partners} />
        </div>
      </div>
    </div>
  )
}
