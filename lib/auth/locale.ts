import 'server-only'
import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { messagesOf } from '@/lib/i18n/messages'
import type { Locale } from '@/lib/i18n/routing'
import { currentUser, languageCookie } from './session'

/** The office's language: the person's own, before they sign in the one last chosen here, else what the browser prefers. */
export const officeLocale = cache(async (): Promise<Locale> => {
  const user = await currentUser()
  const chosen = user?.locale ?? (await cookies()).get(languageCookie)?.value
  if (chosen === 'lt' || chosen === 'en') return chosen
  return preferredLocale((await headers()).get('accept-language'))
})

/** The first of our languages that the browser asks for; Lithuanian when it asks for neither. */
export function preferredLocale(accepted: string | null): Locale {
  const wanted = (accepted ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean)
      return { language: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality) }
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
  return wanted.find(({ language }) => language === 'lt' || language === 'en')?.language === 'en' ? 'en' : 'lt'
}

/** The title of a page of the office, in the person's language. */
export async function officeTitle(key: 'home' | 'myTrips' | 'othersDrafts' | 'review' | 'published' | 'newTrip') {
  return { title: messagesOf(await officeLocale()).office[key] }
}
