import { getTranslations } from 'next-intl/server'
import { AuditFilters } from '@/components/office/audit-filters'
import { AuditTable } from '@/components/office/audit-table'
import { OfficeFrame } from '@/components/office/frame'
import { Link } from '@/components/office/link'
import { authorize } from '@/lib/auth/authorize'
import { officeLocale } from '@/lib/auth/locale'
import { getAudit, getAuditChoices } from '@/lib/history/audit'
import { auditQueryPart, readAuditQuery } from '@/lib/history/query'
import { messagesOf } from '@/lib/i18n/messages'

const path = '/admin/audit'

export const generateMetadata = async () => ({ title: messagesOf(await officeLocale()).register.audit.title })

export default async function AuditPage({ searchParams }: PageProps<'/admin/audit'>) {
  const staff = await authorize('audit:read', path)
  const query = readAuditQuery(await searchParams)
  const [{ entries, next }, choices] = await Promise.all([getAudit(staff, query), getAuditChoices(staff)])
  const t = await getTranslations({ locale: staff.locale, namespace: 'register.audit' })

  return (
    <OfficeFrame staff={staff} path={path} place="audit" title={t('title')}>
      <p>{t('lead')}</p>
      <AuditFilters locale={staff.locale} query={query} choices={choices} />
      {entries.length === 0 ? (
        <p className="empty">{t('none')}</p>
      ) : (
        <AuditTable staff={staff} entries={entries} whole={!next && !query.before} />
      )}
      <nav className="pages" aria-label={t('title')}>
        {next && <Link href={path + auditQueryPart({ ...query, before: next })}>{t('older')}</Link>}
        <a href={`${path}/export${auditQueryPart({ ...query, before: undefined })}`}>{t('export')}</a>
      </nav>
    </OfficeFrame>
  )
}
