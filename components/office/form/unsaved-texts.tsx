import { getTranslations } from 'next-intl/server'
import type { Staff } from '@/lib/auth/staff'
import { formatMoment } from '@/lib/dates/moment'
import { listUnsavedNew } from '@/lib/trips/read/unsaved'
import { Link } from '../link'

/** New trips that this person began to type and never saved; nothing when there are none. */
export async function UnsavedTexts({ staff }: { staff: Staff }) {
  const texts = await listUnsavedNew(staff)
  if (texts.length === 0) return null

  const { locale, municipality } = staff
  const t = await getTranslations({ locale, namespace: 'filing.unsavedTexts' })
  return (
    <details className="paste">
      <summary>
        <h2>
          {t('title')} ({texts.length})
        </h2>
      </summary>
      <ul>
        {texts.map(({ id, savedAt, purpose }) => (
          <li key={id}>
            <span className="clipped">{purpose ?? t('nameless')}</span>{' '}
            <span className="muted">{t('at', { at: formatMoment(locale, savedAt, municipality.timeZone) })}</span>{' '}
            <Link href={`/admin/trips/new?unsaved=${id}`}>{t('open')}</Link>
          </li>
        ))}
      </ul>
    </details>
  )
}
