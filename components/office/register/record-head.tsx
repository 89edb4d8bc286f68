import { getTranslations } from 'next-intl/server'
import type { Staff } from '@/lib/auth/staff'
import { formatMoment } from '@/lib/dates/moment'
import type { OfficeRecord } from '@/lib/records/read/record'
import type { RecordDescription } from '@/lib/records/schema/description'
import { translatedAt } from '@/lib/translations/schema/tables'
import { Link } from '../link'

type Props = { staff: Staff; description: RecordDescription; record: OfficeRecord }

/** Who changed the record last, and the ways to its public page, its versions and its list. */
export async function RecordHead({ staff, description, record }: Props) {
  const { locale, municipality } = staff
  const t = await getTranslations({ locale, namespace: 'registerForm.form' })
  const audit = await getTranslations({ locale, namespace: 'register.audit' })
  const at = formatMoment(locale, record.updatedAt, municipality.timeZone)
  const { path, publicPath, owner } = description
  const publicPage =
    publicPath && record.slugs && `/${locale}/${municipality.slug}/${publicPath[locale]}/${record.slugs[locale]}`

  return (
    <div className="standing">
      <p>
        <span>{record.changedBy ? t('changed', { name: record.changedBy, at }) : t('changedAt', { at })}</span>
        {publicPage && <a href={publicPage}>{t('public')}</a>}
        <Link href={`/admin/register/${path}/${record.id}/history`}>{t('history')}</Link>
        {staff.may('register:edit') && translatedAt(path) && (
          <Link href={`/admin/translations/${path}/${record.id}`}>{t('translations')}</Link>
        )}
        {staff.may('audit:read') && <Link href={`/admin/audit?record=${record.id}`}>{audit('ownEntries')}</Link>}
        {owner !== 'itself' && <Link href={`/admin/register/${path}`}>{t('toList')}</Link>}
      </p>
    </div>
  )
}
