import { getTranslations } from 'next-intl/server'
import { formatDate } from '@/lib/dates/format'
import type { Locale } from '@/lib/i18n/routing'
import { RevokeNilReturn } from './nil-return-form'

type Props = { locale: Locale; months: { month: string; contradicted: boolean }[] }

/** The months declared, the latest first; one that a trip contradicts is marked, for the public does not see it any more. */
export async function NilReturns({ locale, months }: Props) {
  const t = await getTranslations({ locale, namespace: 'office.nilReturn' })
  if (months.length === 0) return <p className="muted">{t('none')}</p>

  return (
    <table className="office-table">
      <thead>
        <tr>
          <th scope="col">{t('month')}</th>
          <th scope="col">{t('state')}</th>
          <th scope="col">{t('act')}</th>
        </tr>
      </thead>
      <tbody>
        {months.map(({ month, contradicted }) => (
          <tr key={month}>
            <th scope="row">{formatDate(locale, month)}</th>
            <td>{t(contradicted ? 'contradicted' : 'shown')}</td>
            <td>
              <RevokeNilReturn month={month} name={formatDate(locale, month)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
