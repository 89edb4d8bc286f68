import { getTranslations } from 'next-intl/server'
import type { Staff } from '@/lib/auth/staff'
import { formatMoment } from '@/lib/dates/moment'
import type { OfficeTrip } from '@/lib/trips/read/office-trip'
import { DecisionForm } from './decision-form'
import { Link } from './link'

type Props = { staff: Staff; trip: OfficeTrip }

/** What is to be changed in a published report beside what the public reads, and what may be done about it. */
export async function Change({ staff, trip }: Props) {
  const t = await getTranslations({ locale: staff.locale, namespace: 'office.change' })
  const { change, id, version, reference, whyNotChange } = trip
  const edit = whyNotChange === null && (
    <p>
      <Link href={`/admin/trips/${reference}/change`} className="button">
        {t(change ? 'goOn' : 'begin')}
      </Link>
    </p>
  )
  if (!change) return edit || null

  const at = formatMoment(staff.locale, change.at, staff.municipality.timeZone)
  return (
    <section className="decision" aria-labelledby="change">
      <h2 id="change">{t('title')}</h2>
      <p>{change.by ? t('by', { name: change.by, at }) : t('at', { at })}</p>
      <Differing staff={staff} differing={change.differing} />
      {edit}
      <div className="side-by-side">
        {staff.may('trips:publish') && <DecisionForm verb="publishChange" id={id} version={version} chief />}
        {whyNotChange === null && <DecisionForm verb="discardChange" id={id} version={version} />}
      </div>
    </section>
  )
}

type Differences = NonNullable<OfficeTrip['change']>['differing']

async function Differing({ staff, differing }: { staff: Staff; differing: Differences }) {
  const t = await getTranslations({ locale: staff.locale, namespace: 'office.change' })
  const form = await getTranslations({ locale: staff.locale, namespace: 'tripForm' })
  if (differing.length === 0) return <p>{t('same')}</p>

  return (
    <table className="office-table">
      <thead>
        <tr>
          <th scope="col">{t('field')}</th>
          <th scope="col">{t('published')}</th>
          <th scope="col">{t('changed')}</th>
        </tr>
      </thead>
      <tbody>
        {differing.map(({ field, before, after }) => (
          <tr key={field}>
            <th scope="row">{form(`fields.${field}`)}</th>
            <td data-label={t('published')} className="as-typed">
              {before || '–'}
            </td>
            <td data-label={t('changed')} className="as-typed">
              {after || '–'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
