import { inLocale } from '@/lib/i18n/in-locale'
import type { Locale } from '@/lib/i18n/routing'

type Party = {
  nameLt: string | null
  nameEn: string | null
  partnerCity: { nameLt: string; nameEn: string; slugLt: string; slugEn: string; countryCode: string } | null
}

/** The other side as a page names it, with the address of its own page where it is a partner city. */
export function partyName(locale: Locale, { nameLt, nameEn, partnerCity }: Party) {
  const name = inLocale(locale, partnerCity?.nameLt ?? nameLt, partnerCity?.nameEn ?? nameEn)
  return {
    name: name?.text ?? '',
    words: name,
    city: partnerCity && {
      slugLt: partnerCity.slugLt,
      slugEn: partnerCity.slugEn,
      countryCode: partnerCity.countryCode,
    },
  }
}
