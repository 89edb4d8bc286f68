import { getTranslations } from 'next-intl/server'
import type { Staff } from '@/lib/auth/staff'
import { formatDate } from '@/lib/dates/format'
import { formatMoment } from '@/lib/dates/moment'
import { getOfficePage } from '@/lib/office-lists/read/list'
import type { ListQuery } from '@/lib/records/schema/query'
import { nilReturnList } from '@/lib/trips/read/nil-return-list'
import { ListColumn } from './list/column'
import { ListFoot } from './list/foot'
import { ListSearch } from './list/search'
import { RevokeNilReturn } from './nil-return-form'

/** The months declared, the latest first; one that a trip contradicts is marked, for the public does not see it any more. */
export async function NilReturns({ staff, query }: { staff: Staff; query: ListQuery }) {
  const { locale, municipality } = staff
  const { rows, total, isMore, next } = await getOfficePage(staff, nilReturnList, query)
  const t = await getTranslations({ locale, namespace: 'office.nilReturn' })
  const words = await getTranslations({ locale, namespace: 'register.list' })
  const column = { locale, list: nilReturnList, query }
  const isNarrowed = query.words !== '' || Object.keys(query.filters).length > 0
  const states = (['shown', 'contradicted'] as const).map((value) => ({ value, label: t(value) }))
  if (total === 0 && !isNarrowed) return <p className="muted">{t('none')}</p>

  return (
    <>
      <ListSearch {...column} filters={[{ name: 'state', label: t('state'), choices: states }]} />
      {total === 0 ? (
        <p className="empty">{words('noneFound')}</p>
      ) : (
        <table className="office-table">
          <caption>{words(isMore ? 'countMore' : 'count', { count: total })}</caption>
          <thead>
            <tr>
              <ListColumn {...column} sort="month" label={t('month')} />
              <th scope="col">{t('state')}</th>
              <ListColumn {...column} sort="declaredAt" label={t('declaredAt')} />
              <th scope="col">{t('declaredBy')}</th>
              <th scope="col">{t('act')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ month, contradicted, declaredAt, by }) => (
              <tr key={month}>
                <th scope="row">{formatDate(locale, month)}</th>
                <td data-label={t('state')}>{t(contradicted ? 'contradicted' : 'shown')}</td>
                <td data-label={t('declaredAt')}>{formatMoment(locale, declaredAt, municipality.timeZone)}</td>
                <td data-label={t('declaredBy')}>{by}</td>
                <td>
                  <RevokeNilReturn month={month} name={formatDate(locale, month)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ListFoot {...column} next={next} />
    </>
  )
}
