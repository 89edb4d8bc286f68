import 'server-only'
import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { messagesOf } from '@/lib/i18n/messages'
import type { Locale } from '@/lib/i18n/routing'
import { preferredLocale } from './preferred-locale'
import { currentUser, languageCookie } from './session'

/** The office's language: the person's own, before they sign in the one last chosen here, else what the browser prefers. */
export const officeLocale = cache(async (): Promise<Locale> => {
  const user = await currentUser()
  const chosen = user?.locale ?? (await cookies()).get(languageCookie)?.value
  if (chosen === 'lt' || chosen === 'en') return chosen
  return preferredLocale((await headers()).get('accept-language'))
})

/** The title of a page of the office, in the person's language. */
export async function officeTitle(
  key: 'home' | 'myTrips' | 'othersDrafts' | 'review' | 'published' | 'nilReturns' | 'newTrip',
) {
  return { title: messagesOf(await officeLocale()).office[key] }
}
