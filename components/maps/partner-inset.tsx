import { useTranslations } from 'next-intl'
import { distanceKm, initialBearing, windOf } from '@/lib/maps/distance'
import type { Place } from '@/lib/maps/point'
import { InsetMap } from './inset-map'

type Props = {
  home: { name: string; genitive: string; place: Place }
  partner: { name: string; latitude: number | null; longitude: number | null; endedOn: string | null }
}

/** Where a partner is and how far from home; nothing when its coordinates are not known. */
export function PartnerInset({ home, partner: { name, latitude, longitude, endedOn } }: Props) {
  const t = useTranslations('maps')
  if (latitude === null || longitude === null) return null

  const place = { latitude, longitude }
  const way = { km: distanceKm(home.place, place), wind: t(`winds.${windOf(initialBearing(home.place, place))}`) }

  return (
    <InsetMap
      id="inset"
      home={{ name: home.name, ...home.place }}
      partner={{ name, ...place, ended: endedOn !== null }}
      title={t('insetTitle', { home: home.name, partner: name })}
      description={t('insetDescription', way)}
      caption={t('fromHome', { genitive: home.genitive, ...way })}
    />
  )
}
