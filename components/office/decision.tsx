import { getTranslations } from 'next-intl/server'
import type { Staff } from '@/lib/auth/staff'
import type { OfficeTrip } from '@/lib/trips/read/office-trip'
import { DecisionForm } from './decision-form'
import { DoubtsConfirmed } from './form/doubts'

type Props = { staff: Staff; trip: OfficeTrip }

/** What this person may decide about the report: publish or return it, correct it, or take it back, now or at a set time. */
export async function Decision({ staff, trip }: Props) {
  const t = await getTranslations({ locale: staff.locale, namespace: 'office.decide' })
  const refusals = await getTranslations({ locale: staff.locale, namespace: 'refusals' })
  const { id, version } = trip
  const mayDecide = trip.state === 'submitted' && staff.may('trips:review')
  const mayWithdraw = trip.state === 'published' && staff.may('trips:withdraw')
  if (!mayDecide && !mayWithdraw) return null
  const mayPublish = mayDecide && staff.may('trips:publish')

  return (
    <section className="decision" aria-labelledby="decision">
      <h2 id="decision">{mayDecide ? t('title') : t('withdrawTitle')}</h2>
      {mayDecide && <p>{t('lead')}</p>}
      {mayDecide && trip.missing.length > 0 && (
        <ul className="notice notice-warn">
          {trip.missing.map(({ reason }) => (
            <li key={reason}>{refusals(reason)}</li>
          ))}
        </ul>
      )}
      {mayDecide && <DoubtsConfirmed doubts={trip.doubts} confirmed={trip.confirmed} />}
      {mayDecide && trip.own && <p className="notice notice-warn">{t('own')}</p>}
      <div className="side-by-side">
        {mayPublish && <DecisionForm verb="publish" id={id} version={version} chief />}
        {mayDecide && <DecisionForm verb="return" id={id} version={version} />}
        {mayWithdraw && <DecisionForm verb="withdraw" id={id} version={version} />}
      </div>
      {trip.schedule?.open !== true && (mayPublish || mayWithdraw) && (
        <DecisionForm
          verb={mayPublish ? 'schedulePublication' : 'scheduleWithdrawal'}
          id={id}
          version={version}
          fold={t('later')}
        />
      )}
    </section>
  )
}
