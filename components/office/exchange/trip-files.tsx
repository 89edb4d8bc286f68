import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/routing'

/** The published reports as files. */
export async function TripFiles({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'exchange' })
  const list = await getTranslations({ locale, namespace: 'register.list' })

  return (
    <p className="office-links">
      <a href="/admin/trips/all/export?f.state=published">{list('export')}</a>
      <a href="/admin/trips/all/export?f.state=published&as=xlsx">{t('xlsx')}</a>
    </p>
  )
}
