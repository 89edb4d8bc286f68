import { getTranslations } from 'next-intl/server'
import type { Staff } from '@/lib/auth/staff'
import { formatMoment } from '@/lib/dates/moment'
import type { AuditEntry } from '@/lib/history/audit'
import { detailWords } from '@/lib/history/detail'
import { type AuditNames, nameKey } from '@/lib/history/names'
import { actWords } from '@/lib/records/rules/words'
import { RecordOfAct } from './audit-record'

type Props = { staff: Staff; entries: AuditEntry[]; names: AuditNames; whole: boolean }

/** Acts of the office, the latest first, each with the way to the record it was about; all there are, or one page of them. */
export async function AuditTable({ staff, entries, names, whole }: Props) {
  const { locale, municipality } = staff
  const told = {
    locale,
    timeZone: municipality.timeZone,
    nameOf: (type: string, id: string) => names.get(nameKey(type, id))?.title ?? null,
  }
  const t = await getTranslations({ locale, namespace: 'register.audit' })

  return (
    <table className="office-table audit-table">
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
        {entries.map((entry) => (
          <tr key={entry.id}>
            <td className="tabular" data-label={t('number')}>
              {entry.number}
            </td>
            <td className="moment" data-label={t('when')}>
              {formatMoment(locale, entry.at, municipality.timeZone)}
            </td>
            <td data-label={t('who')}>{entry.user?.name ?? t('portal')}</td>
            <td className="act" data-label={t('act')}>
              {actWords(locale, entry.act)}
            </td>
            <td data-label={t('record')}>
              <RecordOfAct locale={locale} entry={entry} named={names.get(nameKey(entry.recordType, entry.recordId))} />
            </td>
            <td className="detail" data-label={t('detail')}>
              {detailWords(entry.act, entry.detail, told).map(({ label, words }) => (
                <p key={label} className="as-typed">
                  <span className="muted">{label}:</span> {words}
                </p>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
