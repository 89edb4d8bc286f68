import { getTranslations } from 'next-intl/server'
import type { Staff } from '@/lib/auth/staff'
import { formatMoment } from '@/lib/dates/moment'
import type { OfficeTrip } from '@/lib/trips/read/office-trip'
import { type CommentedSection, commentFields } from '@/lib/trips/schema/decisions'

/** Every return of the report, the last first: by whom, when, and what was to be changed. */
export async function ReturnHistory({ staff, returns }: { staff: Staff; returns: OfficeTrip['returns'] }) {
  const { locale, municipality } = staff
  const t = await getTranslations({ locale, namespace: 'office.trip' })
  const headings = await getTranslations({ locale, namespace: 'trips.headings' })
  if (returns.length === 0) return null

  return (
    <details>
      <summary>{t('returns', { count: returns.length })}</summary>
      <ol className="entries">
        {returns.map((one) => (
          <li key={one.id}>
            <p className="muted small">
              {[one.decidedBy?.name, one.decidedAt && formatMoment(locale, one.decidedAt, municipality.timeZone)]
                .filter(Boolean)
                .join(', ')}
            </p>
            {one.comment && <p className="as-typed">{one.comment}</p>}
            {(Object.keys(commentFields) as CommentedSection[]).map((section) => {
              const words = one[commentFields[section]]
              return (
                words && (
                  <p key={section} className="as-typed">
                    <strong>{headings(section)}:</strong> {words}
                  </p>
                )
              )
            })}
          </li>
        ))}
      </ol>
    </details>
  )
}
