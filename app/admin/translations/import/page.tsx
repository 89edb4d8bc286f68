import { getTranslations } from 'next-intl/server'
import { OfficeFrame } from '@/components/office/frame'
import { Link } from '@/components/office/link'
import { ImportTexts } from '@/components/office/translations/import'
import { authorize } from '@/lib/auth/authorize'
import { officeLocale } from '@/lib/auth/locale'
import { messagesOf } from '@/lib/i18n/messages'

const path = '/admin/translations/import'

export const generateMetadata = async () => ({ title: messagesOf(await officeLocale()).translations.importTitle })

export default async function ImportTranslationsPage() {
  const staff = await authorize('register:edit', path)
  const t = await getTranslations({ locale: staff.locale, namespace: 'translations' })

  return (
    <OfficeFrame staff={staff} path={path} place="translations" title={t('importTitle')} isForm>
      <p>{t('importLead')}</p>
      <p className="office-links">
        <Link href="/admin/translations">{t('toMatrix')}</Link>
      </p>
      <ImportTexts />
    </OfficeFrame>
  )
}
