import { getTranslations } from 'next-intl/server'
import type { Staff } from '@/lib/auth/staff'
import type { ImportedRow, OfficeImport } from '@/lib/exchange/read/import'
import { fieldLabel, placeOf, whyWords } from '@/lib/exchange/rules/why'
import { tripSheet } from '@/lib/exchange/schema/trip'
import { Link } from '../link'

type Props = { staff: Staff; found: OfficeImport; rows: ImportedRow[] }

/** The records of a file with what becomes of each: what changes, or where in the file it is refused and why. */
export async function ImportRows({ staff, found, rows }: Props) {
  const { locale } = staff
  const t = await getTranslations({ locale, namespace: 'exchange.result' })
  if (rows.length === 0) return <p className="empty">{t('none')}</p>

  return (
    <table className="office-table">
      <thead>
        <tr>
          <th scope="col">{t('line')}</th>
          <th scope="col">{t('record')}</th>
          <th scope="col">{t('what')}</th>
          <th scope="col">{t('why')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ position, sheet, line, title, verdict, recordId, changes, wrong, warnings }) => {
          const head = found.sheets[sheet]
          const list = head?.list ?? null
          const exists = recordId !== null && list !== null && (verdict !== 'created' || found.state === 'written')
          const href = exists ? addressOfRow(list, recordId, title) : null
          return (
            <tr key={position}>
              <td className="number" data-label={t('line')}>
                {line}
              </td>
              <th scope="row">{href ? <Link href={href}>{title || line}</Link> : title || line}</th>
              <td data-label={t('what')}>{t(`verdict.${verdict}`)}</td>
              <td data-label={t('why')}>
                {wrong.map((one) => {
                  const { message, values } = placeOf(locale, head, one)
                  return (
                    <p key={`${one.line} ${one.key} ${one.why}`}>
                      {t(message, values as never)}: {whyWords(locale, one)}
                    </p>
                  )
                })}
                {warnings.map((one) => (
                  <p key={one.why}>
                    <strong>{t('warning')}:</strong> {whyWords(locale, one)}
                  </p>
                ))}
                {changes.map(({ key, before, after }, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a list changes in several of its rows
                  <p key={at}>
                    {t('change', {
                      label: fieldLabel(locale, list, key),
                      before: before || t('nothing'),
                      after: after || t('nothing'),
                    })}
                  </p>
                ))}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** Trips have their address by their number, with which their title begins. */
function addressOfRow(list: string, id: string, title: string) {
  if (list !== tripSheet.path) return `/admin/register/${list}/${id}`
  const [reference] = /^\d{4}-\d{4}/.exec(title) ?? []
  return reference ? `/admin/trips/${reference}` : null
}
