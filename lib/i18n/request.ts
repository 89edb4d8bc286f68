import { locale as rootLocale } from 'next/root-params'
import { hasLocale } from 'next-intl'
import { getRequestConfig } from 'next-intl/server'
import { messagesOf } from './messages'
import { routing } from './routing'

/** What next-intl needs of a request. Public pages carry their language in the path; the office passes it on. */
export default getRequestConfig(async ({ locale: asked }) => {
  const wanted = asked ?? (await rootLocale())
  const locale = hasLocale(routing.locales, wanted) ? wanted : routing.defaultLocale

  return { locale, messages: messagesOf(locale), timeZone: 'Europe/Vilnius' }
})
