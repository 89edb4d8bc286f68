import { getTranslations } from 'next-intl/server'
import type { Staff } from '@/lib/auth/staff'
import { occurrenceOf } from '@/lib/dates/local-time'
import { formatMoment } from '@/lib/dates/moment'
import { isReason } from '@/lib/forms/parse'
import type { OfficeTrip } from '@/lib/trips/read/office-trip'
import { DecisionForm } from './decision-form'

/** What was scheduled for the report last: still to come, done late, or why it could not be done. */
export async function Schedule({ staff, trip }: { staff: Staff; trip: OfficeTrip }) {
  const { locale, municipality } = staff
  const t = await getTranslations({ locale, namespace: 'office.schedule' })
  const refusals = await getTranslations({ locale, namespace: 'refusals' })
  const { schedule } = trip
  if (!schedule) return null
  const choices = await getTranslations({ locale, namespace: 'office.decide.choices' })
  const which = occurrenceOf(schedule.at, municipality.timeZone)
  const at = [formatMoment(locale, schedule.at, municipality.timeZone), which && choices(which)]
    .filter(Boolean)
    .join(', ')

  if (schedule.open)
    return (
      <div className="notice" role="note">
        <p>{t(schedule.act, { at, name: schedule.scheduledBy?.name ?? '–' })}</p>
        {staff.may('trips:publish') && <DecisionForm verb="cancelSchedule" id={trip.id} version={trip.version} />}
      </div>
    )
  if (schedule.failedAt)
    return (
      <p className="notice notice-bad" role="note">
        {t(`failed.${schedule.act}`, { at })} {isReason(schedule.failure) && refusals(schedule.failure)}
      </p>
    )
  if (schedule.doneAt && schedule.late)
    return (
      <p className="notice notice-warn" role="note">
        {t('late', { at, doneAt: formatMoment(locale, schedule.doneAt, municipality.timeZone) })}
      </p>
    )
  return null
}
