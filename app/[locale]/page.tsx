import { getTranslations } from 'next-intl/server'

export default async function PortalPage() {
  const t = await getTranslations('common')

  return <h1>{t('portal')}</h1>
}
