import { getTranslations } from 'next-intl/server'
import type { Staff } from '@/lib/auth/staff'
import type { AuditPage } from '@/lib/history/audit'
import type { AuditNames } from '@/lib/history/names'
import { type AuditQuery, auditQueryPart } from '@/lib/history/query'
import { AuditTable } from './audit-table'
import { Link } from './link'

type Props = { staff: Staff; query: AuditQuery; page: AuditPage; names: AuditNames }

/** One page of the acts that were asked for, with the ways to older ones and to the file of them all. */
export async function AuditShown({ staff, query, page: { entries, next }, names }: Props) {
  const t = await getTranslations({ locale: staff.locale, namespace: 'register.audit' })

  return (
    <>
      {entries.length === 0 ? (
        <p className="empty">{t('none')}</p>
      ) : (
        <AuditTable staff={staff} entries={entries} names={names} whole={!next && !query.before} />
      )}
      <nav className="pages" aria-label={t('title')}>
        {next && <Link href={`/admin/audit${auditQueryPart({ ...query, before: next })}`}>{t('older')}</Link>}
        <a href={`/admin/audit/export${auditQueryPart({ ...query, before: undefined })}`}>{t('export')}</a>
      </nav>
    </>
  )
}
