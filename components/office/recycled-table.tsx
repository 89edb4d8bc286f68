import { getTranslations } from 'next-intl/server'
import type { Staff } from '@/lib/auth/staff'
import { formatMoment } from '@/lib/dates/moment'
import { getOfficePage } from '@/lib/office-lists/read/list'
import { recycledList } from '@/lib/records/read/recycled'
import { typeWord } from '@/lib/records/rules/words'
import type { ListQuery } from '@/lib/records/schema/query'
import { descriptionOfModel, descriptions } from '@/lib/records/schema/register'
import { businessTrip } from '@/lib/trips/schema/record'
import { ListColumn } from './list/column'
import { ListFoot } from './list/foot'
import { ListSearch } from './list/search'
import { ActForm } from './register/act-form'

/** What lies in the bin, each with the way back. */
export async function RecycledTable({ staff, query }: { staff: Staff; query: ListQuery }) {
  const { locale, municipality } = staff
  const { rows, total, isMore, next } = await getOfficePage(staff, recycledList, query)
  const t = await getTranslations({ locale, namespace: 'register.bin' })
  const words = await getTranslations({ locale, namespace: 'register.list' })
  const column = { locale, list: recycledList, query }
  const isNarrowed = query.words !== '' || Object.keys(query.filters).length > 0
  const types = (recycledList.filters.type ?? []).map((path) => ({
    value: path,
    label: typeWord(locale, descriptions.find((one) => one.path === path)?.key ?? '', 'many'),
  }))
  if (total === 0 && !isNarrowed) return <p className="empty">{t('none')}</p>

  return (
    <>
      <ListSearch {...column} filters={[{ name: 'type', label: t('type'), choices: types }]} />
      {total === 0 ? (
        <p className="empty">{words('noneFound')}</p>
      ) : (
        <table className="office-table">
          <caption>{words(isMore ? 'countMore' : 'count', { count: total })}</caption>
          <thead>
            <tr>
              <ListColumn {...column} sort="title" label={t('record')} />
              <th scope="col">{t('type')}</th>
              <ListColumn {...column} sort="recycledAt" label={t('when')} />
              <ListColumn {...column} sort="by" label={t('who')} />
              <td />
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, recordType, recordId, title, recycledAt, by }) => {
              const { key = '', path = '' } = descriptionOfModel(recordType) ?? {}
              return (
                <tr key={id}>
                  <th scope="row">{title}</th>
                  <td data-label={t('type')}>{typeWord(locale, key, 'one')}</td>
                  <td data-label={t('when')}>{formatMoment(locale, recycledAt, municipality.timeZone)}</td>
                  <td data-label={t('who')}>{by}</td>
                  <td>
                    <ActForm
                      act={path === businessTrip.path ? 'takeTripBack' : 'restoreRecycled'}
                      hidden={{ list: path, id: recordId }}
                      button={t('restore')}
                      about={t('restoreNamed', { title })}
                    />
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
      <ListFoot {...column} next={next} />
    </>
  )
}
