import type { Metadata } from 'next'
import type { Addresses } from '@/lib/i18n/navigation'
import type { Locale } from '@/lib/i18n/routing'

type Described = { locale: Locale; title: string; description?: string; addresses: Addresses; query?: string }

/** What a page says of itself to browsers and search engines; `query` is the part of its address that tells it apart. */
export function pageMetadata({ locale, title, description, addresses, query = '' }: Described): Metadata {
  return {
    title,
    description,
    alternates: {
      canonical: addresses[locale] + query,
      languages: { lt: addresses.lt + query, en: addresses.en + query, 'x-default': addresses.lt + query },
    },
  }
}
