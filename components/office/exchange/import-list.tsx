import { getTranslations } from 'next-intl/server'
import type { Staff } from '@/lib/auth/staff'
import { formatMoment } from '@/lib/dates/moment'
import type { getImports } from '@/lib/exchange/read/import'
import { Link } from '../link'

type Props = { staff: Staff; imports: Awaited<ReturnType<typeof getImports>> }

/** A person's own imports of the last days. */
export async function ImportList({ staff, imports }: Props) {
  const { locale, municipality } = staff
  const t = await getTranslations({ locale, namespace: 'exchange' })

  return (
    <section aria-labelledby="imports-title">
      <h2 id="imports-title">{t('mine')}</h2>
      {imports.length === 0 ? (
        <p className="empty">{t('noImports')}</p>
      ) : (
        <table className="office-table">
          <thead>
            <tr>
              <th scope="col">{t('file')}</th>
              <th scope="col">{t('when')}</th>
              <th scope="col">{t('how')}</th>
            </tr>
          </thead>
          <tbody>
            {imports.map(({ id, fileName, createdAt, state }) => (
              <tr key={id}>
                <th scope="row">
                  <Link href={`/admin/import/${id}`}>{fileName || t('columns.unnamedSheet')}</Link>
                </th>
                <td data-label={t('when')}>{formatMoment(locale, createdAt, municipality.timeZone)}</td>
                <td data-label={t('how')}>{t(`state.${state}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
