import { getTranslations } from 'next-intl/server'
import type { Staff } from '@/lib/auth/staff'
import type { OfficeTrip } from '@/lib/trips/read/office-trip'
import { VerbForm } from './verb-form'

/** What this person may decide about the report: publish or return it, or take it back from the public. */
export async function Decision({ staff, trip }: { staff: Staff; trip: OfficeTrip }) {
  const t = await getTranslations({ locale: staff.locale, namespace: 'office.decide' })
  const mayDecide = trip.state === 'submitted' && staff.may('trips:review')
  const mayWithdraw = trip.state === 'published' && staff.may('trips:withdraw')
  if (!mayDecide && !mayWithdraw) return null

  return (
    <section className="decision" aria-labelledby="decision">
      <h2 id="decision">{mayDecide ? t('title') : t('withdrawTitle')}</h2>
      {mayDecide && <p>{t('lead')}</p>}
      {mayDecide && trip.own && <p className="notice notice-warn">{t('own')}</p>}
      <div className="side-by-side">
        {mayDecide && staff.may('trips:publish') && <VerbForm verb="publish" id={trip.id} version={trip.version} />}
        {mayDecide && <VerbForm verb="return" id={trip.id} version={trip.version} />}
        {mayWithdraw && <VerbForm verb="withdraw" id={trip.id} version={trip.version} />}
      </div>
    </section>
  )
}
