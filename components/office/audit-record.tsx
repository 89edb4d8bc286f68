import { getTranslations } from 'next-intl/server'
import type { AuditEntry } from '@/lib/history/audit'
import type { Named } from '@/lib/history/names'
import type { Locale } from '@/lib/i18n/routing'
import { typeOfRecord } from '@/lib/records/rules/words'
import { descriptionOfModel } from '@/lib/records/schema/register'
import { Link } from './link'

type Props = { locale: Locale; entry: AuditEntry; named: Named | undefined }

/** The record an act was about: what it is, what it is called, where it stands, and its version after the act. */
export async function RecordOfAct({ locale, entry: { recordType, recordId, version }, named }: Props) {
  const t = await getTranslations({ locale, namespace: 'register.audit' })
  const description = descriptionOfModel(recordType)
  const ofPortal = description?.owner === 'portal' ? `/admin/register/${description.path}/${recordId}` : null
  const href = named?.href ?? ofPortal
  const type = typeOfRecord(locale, recordType)
  const words = [type, named?.title].filter(Boolean).join(': ')

  return (
    <>
      {href ? <Link href={href}>{words}</Link> : words}
      {version !== null && <span className="muted"> {t('version', { number: String(version) })}</span>}
    </>
  )
}
