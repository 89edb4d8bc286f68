import type { Locale } from '@/lib/i18n/routing'

/** A sum as the page's language writes it, with its currency. */
export function formatMoney(locale: Locale, amount: string, currency: string) {
  return new Intl.NumberFormat(locale === 'lt' ? 'lt' : 'en-GB', { style: 'currency', currency }).format(Number(amount))
}
