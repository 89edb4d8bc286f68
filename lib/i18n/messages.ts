import enAuth from '@/locales/en/auth.json'
import enCommon from '@/locales/en/common.json'
import enOffice from '@/locales/en/office.json'
import enRefusals from '@/locales/en/refusals.json'
import enTripForm from '@/locales/en/tripForm.json'
import ltAuth from '@/locales/lt/auth.json'
import ltCommon from '@/locales/lt/common.json'
import ltOffice from '@/locales/lt/office.json'
import ltRefusals from '@/locales/lt/refusals.json'
import ltTripForm from '@/locales/lt/tripForm.json'
import type { Locale } from './routing'

const lt = { auth: ltAuth, common: ltCommon, office: ltOffice, refusals: ltRefusals, tripForm: ltTripForm }
const en = { auth: enAuth, common: enCommon, office: enOffice, refusals: enRefusals, tripForm: enTripForm }

/** The shape of every language's messages; Lithuanian is the first language and sets it. */
export type Messages = typeof lt

const messages: Record<Locale, Messages> = { lt, en }

/** All the words of the portal in one language, a namespace for each file in `locales/<language>`. */
export function messagesOf(locale: Locale): Messages {
  return messages[locale]
}
