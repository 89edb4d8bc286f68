import enCommon from '@/locales/en/common.json'
import enSearch from '@/locales/en/search.json'
import ltCommon from '@/locales/lt/common.json'
import ltSearch from '@/locales/lt/search.json'
import type { Locale } from './routing'

const lt = { common: ltCommon, search: ltSearch }
const en = { common: enCommon, search: enSearch }

/** The shape of every language's messages; Lithuanian is the first language and sets it. */
export type Messages = typeof lt

const messages: Record<Locale, Messages> = { lt, en }

/** All the words of the portal in one language, a namespace for each file in `locales/<language>`. */
export function messagesOf(locale: Locale): Messages {
  return messages[locale]
}
