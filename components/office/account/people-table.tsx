import { getTranslations } from 'next-intl/server'
import { peopleList } from '@/lib/accounts/read/people-list'
import type { Staff } from '@/lib/auth/staff'
import { formatDate } from '@/lib/dates/format'
import { today } from '@/lib/dates/today'
import { getOfficePage } from '@/lib/office-lists/read/list'
import type { ListQuery } from '@/lib/records/schema/query'
import { Link } from '../link'
import { ListColumn } from '../list/column'
import { ListFoot } from '../list/foot'
import { ListSearch } from '../list/search'

/** Who works for the municipality, and who did. */
export async function PeopleTable({ staff, query }: { staff: Staff; query: ListQuery }) {
  const { locale, municipality } = staff
  const { rows, total, isMore, next } = await getOfficePage(staff, peopleList, query)
  const t = await getTranslations({ locale, namespace: 'accounts' })
  const auth = await getTranslations({ locale, namespace: 'auth' })
  const words = await getTranslations({ locale, namespace: 'register.list' })
  const column = { locale, list: peopleList, query }
  const roles = peopleList.filters.role ?? []

  return (
    <>
      <ListSearch
        {...column}
        filters={[
          {
            name: 'role',
            label: t('role'),
            choices: roles.map((role) => ({ value: role, label: auth(`roles.${role as 'filer'}`) })),
          },
          {
            name: 'state',
            label: t('state'),
            choices: [
              { value: 'active', label: t('active') },
              { value: 'deactivated', label: t('deactivated') },
            ],
          },
        ]}
      />
      {total === 0 ? (
        <p className="empty">{words('noneFound')}</p>
      ) : (
        <table className="office-table">
          <caption>{isMore ? words('countMore', { count: total }) : t('count', { count: total })}</caption>
          <thead>
            <tr>
              <ListColumn {...column} sort="name" label={t('name')} />
              <ListColumn {...column} sort="email" label={t('email')} />
              <ListColumn {...column} sort="role" label={t('role')} />
              <th scope="col">{t('secondFactor')}</th>
              <ListColumn {...column} sort="state" label={t('state')} />
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, email, role, hasSecondFactor, deactivatedAt }) => (
              <tr key={id}>
                <th scope="row">
                  <Link href={`/admin/people/${id}`}>{name}</Link>{' '}
                  {id === staff.id && <span className="muted">({t('you')})</span>}
                </th>
                <td data-label={t('email')}>{email}</td>
                <td data-label={t('role')}>{auth(`roles.${role}`)}</td>
                <td data-label={t('secondFactor')}>{hasSecondFactor ? t('has') : t('hasNot')}</td>
                <td data-label={t('state')}>
                  {deactivatedAt
                    ? t('deactivatedOn', { date: formatDate(locale, today(municipality.timeZone, deactivatedAt)) })
                    : t('active')}
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
