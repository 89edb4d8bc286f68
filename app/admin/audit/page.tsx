import { getTranslations } from 'next-intl/server'
import { AuditFilters } from '@/components/office/audit-filters'
import { AuditShown } from '@/components/office/audit-shown'
import { OfficeFrame } from '@/components/office/frame'
import { Link } from '@/components/office/link'
import { authorize } from '@/lib/auth/authorize'
import { officeLocale } from '@/lib/auth/locale'
import { getAudit, getAuditChoices } from '@/lib/history/audit'
import { getNamesInAudit, nameOfRecord } from '@/lib/history/names'
import { auditQueryPart, readAuditQuery, wrongDays } from '@/lib/history/query'
import { messagesOf } from '@/lib/i18n/messages'

const path = '/admin/audit'

export const generateMetadata = async () => ({ title: messagesOf(await officeLocale()).register.audit.title })

export default async function AuditPage({ searchParams }: PageProps<'/admin/audit'>) {
  const staff = await authorize('audit:read', path)
  const asked = await searchParams
  const [query, wrong] = [readAuditQuery(asked), wrongDays(asked)]
  const [page, choices] = await Promise.all([getAudit(staff, query), getAuditChoices(staff)])
  const names = await getNamesInAudit(staff, page.entries)
  const t = await getTranslations({ locale: staff.locale, namespace: 'register.audit' })

  return (
    <OfficeFrame staff={staff} path={path + auditQueryPart(query)} place="audit" title={t('title')}>
      <p>{t('lead')}</p>
      {query.record && (
        <p className="notice">
          {t('about', { record: nameOfRecord(page.entries, names, query.record) ?? t('unnamed') })}{' '}
          <Link href={path}>{t('everything')}</Link>
        </p>
      )}
      <AuditFilters locale={staff.locale} query={query} wrong={wrong} choices={choices} />
      {wrong.from || wrong.until ? (
        <p className="empty">{t('notShown')}</p>
      ) : (
        <AuditShown staff={staff} query={query} page={page} names={names} />
      )}
    </OfficeFrame>
  )
}
