import { useTranslations } from 'next-intl'
import { byDistance } from '@/lib/maps/distance'
import type { Place } from '@/lib/maps/point'
import type { MapPartner } from '@/lib/maps/read'

/** So many of the nearest and of the farthest partners are listed. */
const most = 5

/** The nearest and the farthest partners with their distance from home; nothing while there are too few to tell apart. */
export function Distances({ home, partners }: { home: Place; partners: MapPartner[] }) {
  const t = useTranslations('maps')
  const known = byDistance(
    home,
    partners.filter(({ ended }) => !ended),
  )
  if (known.length < 2 * most) return null

  return (
    <>
      <DistanceList title={t('nearest')} partners={known.slice(0, most)} />
      <DistanceList title={t('farthest')} partners={known.slice(-most).reverse()} />
    </>
  )
}

type Props = { title: string; partners: { key: string; name: string; href: string; km: number }[] }

function DistanceList({ title, partners }: Props) {
  const t = useTranslations('maps')

  return (
    <div className="distances">
      <p>{title}</p>
      <ol>
        {partners.map(({ key, name, href, km }) => (
          <li key={key}>
            <a href={href}>{name}</a>
            <span>{t('km', { km })}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}
