import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import type { listPeople } from '@/lib/accounts/read/people'
import type { Staff } from '@/lib/auth/staff'
import { formatDate } from '@/lib/dates/format'
import { today } from '@/lib/dates/today'

type Props = { staff: Staff; list: Awaited<ReturnType<typeof listPeople>> }

/** Who works for the municipality, and who did. */
export async function PeopleTable({ staff, list }: Props) {
  const { locale, municipality } = staff
  const t = await getTranslations({ locale, namespace: 'accounts' })
  const auth = await getTranslations({ locale, namespace: 'auth' })
  const { total, page, pages, people } = list

  return (
    <>
      <table className="office-table">
        <caption>{t('count', { count: total })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('name')}</th>
            <th scope="col">{t('email')}</th>
            <th scope="col">{t('role')}</th>
            <th scope="col">{t('secondFactor')}</th>
            <th scope="col">{t('state')}</th>
          </tr>
        </thead>
        <tbody>
          {people.map(({ id, name, email, role, hasSecondFactor, deactivatedAt }) => (
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
      {pages > 1 && (
        <nav className="pages" aria-label={t('pages')}>
          {page > 1 && <Link href={`/admin/people?page=${page - 1}`}>{t('previous')}</Link>}
          <span>{t('page', { page: String(page), pages: String(pages) })}</span>
          {page < pages && <Link href={`/admin/people?page=${page + 1}`}>{t('next')}</Link>}
        </nav>
      )}
    </>
  )
}
