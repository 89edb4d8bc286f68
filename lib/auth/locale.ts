import 'server-only'
import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { messagesOf } from '@/lib/i18n/messages'
import type { Locale } from '@/lib/i18n/routing'
import { preferredLocale } from './preferred-locale'
import { cookieOf, currentSession, languageCookie } from './session'

/** The office's language: the person's own, before they sign in the one last chosen here, else what the browser prefers. */
export const officeLocale = cache(async (): Promise<Locale> => {
  const session = await currentSession()
  const chosen = session?.user.locale ?? (await cookies()).get(cookieOf(languageCookie).name)?.value
  if (chosen === 'lt' || chosen === 'en') return chosen
  return preferredLocale((await headers()).get('accept-language'))
})

/** The title of a page of the office, in the person's language. */
export async function officeTitle(
  key:
    | 'home'
    | 'myTrips'
    | 'allTrips'
    | 'othersDrafts'
    | 'review'
    | 'published'
    | 'nilReturns'
    | 'newTrip'
    | 'feedback'
    | 'translations'
    | 'jobs',
) {
  return { title: messagesOf(await officeLocale()).office[key] }
}
