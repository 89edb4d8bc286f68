import { getTranslations } from 'next-intl/server'
import type { Staff } from '@/lib/auth/staff'
import { formatMoment } from '@/lib/dates/moment'
import type { AuditEntry } from '@/lib/history/audit'
import { actWords, typeWord } from '@/lib/records/rules/words'
import { descriptionOfModel } from '@/lib/records/schema/register'
import { Link } from './link'

type Props = { staff: Staff; entries: AuditEntry[]; whole: boolean }

/** Acts of the office, the latest first, each with the way to the record it was about; all there are, or one page of them. */
export async function AuditTable({ staff, entries, whole }: Props) {
  const { locale, municipality } = staff
  const t = await getTranslations({ locale, namespace: 'register.audit' })

  return (
    <table className="office-table">
      <caption>{t(whole ? 'count' : 'part', { count: entries.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('number')}</th>
          <th scope="col">{t('when')}</th>
          <th scope="col">{t('who')}</th>
          <th scope="col">{t('act')}</th>
          <th scope="col">{t('record')}</th>
          <th scope="col">{t('detail')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map(({ id, number, at, user, act, recordType, recordId, version, detail }) => {
          const description = descriptionOfModel(recordType)
          const name = description ? typeWord(locale, description.key, 'one') : recordType
          const words = version === null ? name : `${name}, ${t('version', { number: String(version) })}`
          return (
            <tr key={id}>
              <td className="tabular" data-label={t('number')}>
                {number}
              </td>
              <td data-label={t('when')}>{formatMoment(locale, at, municipality.timeZone)}</td>
              <td data-label={t('who')}>{user?.name ?? t('portal')}</td>
              <td data-label={t('act')}>
                {actWords(locale, act)} <code className="muted">{act}</code>
              </td>
              <td data-label={t('record')}>
                {description && !description.elsewhere ? (
                  <Link href={`/admin/register/${description.path}/${recordId}`}>{words}</Link>
                ) : (
                  words
                )}
              </td>
              <td data-label={t('detail')}>{detail !== null && <code>{JSON.stringify(detail)}</code>}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
