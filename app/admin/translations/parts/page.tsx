import { getTranslations } from 'next-intl/server'
import { OfficeFrame } from '@/components/office/frame'
import { Link } from '@/components/office/link'
import { FileParts } from '@/components/office/translations/parts'
import { authorize } from '@/lib/auth/authorize'
import { officeLocale } from '@/lib/auth/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { getParts } from '@/lib/translations/read/parts'
import { readTextQuery } from '@/lib/translations/schema/query'

const path = '/admin/translations/parts'

export const generateMetadata = async () => ({ title: messagesOf(await officeLocale()).translations.parts.title })

export default async function TranslationPartsPage({ searchParams }: PageProps<'/admin/translations/parts'>) {
  const staff = await authorize('register:edit', path)
  const query = readTextQuery(await searchParams)
  const parts = await getParts(staff, query)
  const t = await getTranslations({ locale: staff.locale, namespace: 'translations' })

  return (
    <OfficeFrame staff={staff} path={path} place="translations" title={t('parts.title')}>
      <p>{t('parts.lead')}</p>
      <FileParts locale={staff.locale} query={query} parts={parts} />
      <p className="office-links">
        <Link href="/admin/translations">{t('toMatrix')}</Link>
      </p>
    </OfficeFrame>
  )
}
