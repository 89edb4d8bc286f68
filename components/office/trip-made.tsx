import { getTranslations } from 'next-intl/server'
import type { Staff } from '@/lib/auth/staff'
import { formatDate } from '@/lib/dates/format'
import type { OfficeTrip } from '@/lib/trips/read/office-trip'
import { DecisionForm } from './decision-form'

/** Whether the trip is made, and whether the public is told of it before its report. */
export async function TripMade({ staff, trip }: { staff: Staff; trip: OfficeTrip }) {
  const t = await getTranslations({ locale: staff.locale, namespace: 'office.made' })
  const { id, version, announcement, status, statusReason } = trip
  const mayEnd = trip.whyNotEdit === null
  const mayAnnounce = staff.may('trips:publish') && trip.state !== 'published'
  const reason = (staff.locale === 'en' && statusReason.en) || statusReason.lt
  const until = formatDate(staff.locale, announcement?.withheldUntil ?? null)
  if (status === 'approved' && !announcement && !mayEnd && !mayAnnounce) return null

  return (
    <section className="decision" aria-labelledby="made">
      <h2 id="made">{t('title')}</h2>
      {status !== 'approved' && (
        <p className="notice notice-warn">
          {t(status)}: {reason}
        </p>
      )}
      {announcement && <p>{until ? t('announcedFrom', { until }) : t('announced')}</p>}
      <div className="side-by-side">
        {mayEnd && status === 'approved' && <DecisionForm verb="endTrip" id={id} version={version} fold={t('end')} />}
        {mayEnd && status !== 'approved' && <DecisionForm verb="reinstateTrip" id={id} version={version} />}
        {mayAnnounce && (
          <DecisionForm
            verb="announceTrip"
            id={id}
            version={version}
            values={{ withheldUntil: announcement?.withheldUntil ?? '' }}
            fold={t(announcement ? 'reannounce' : 'announce')}
          />
        )}
        {mayAnnounce && announcement && <DecisionForm verb="unannounceTrip" id={id} version={version} />}
      </div>
    </section>
  )
}
