import { useLocale, useTranslations } from 'next-intl'
import { messagesOf } from '@/lib/i18n/messages'
import type { Addresses } from '@/lib/i18n/navigation'
import { routing } from '@/lib/i18n/routing'

/** The way to this same page in the other languages, each named in itself. */
export function LanguageSwitch({ addresses }: { addresses: Addresses }) {
  const t = useTranslations('common')
  const current = useLocale()

  return (
    <nav className="languages" aria-label={t('language')}>
      {routing.locales
        .filter((locale) => locale !== current)
        .map((locale) => (
          <a key={locale} href={addresses[locale]} hrefLang={locale} lang={locale}>
            {messagesOf(locale).common.languageName}
          </a>
        ))}
    </nav>
  )
}
