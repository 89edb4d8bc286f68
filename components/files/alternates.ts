import { getPathname } from '@/lib/i18n/navigation'
import type { FilePath, Locale } from '@/lib/i18n/routing'
import { fileWords } from './words'

type Owner = { slug: string; genitive: string }

/** What the head of a page says of its calendars and feeds: by media type, each with its name and address. */
export function fileAlternates(locale: Locale, { slug, genitive }: Owner, files: FilePath[]) {
  const { agreements, trips, agenda } = fileWords(locale)
  const titles: Record<FilePath, string> = {
    '/[municipality]/agreements.atom': agreements('feed.title', { genitive }),
    '/[municipality]/anniversaries.ics': agreements('anniversaries.title', { genitive }),
    '/[municipality]/reports.atom': trips('feeds.reports.title', { genitive }),
    '/[municipality]/corrections.atom': trips('feeds.corrections.title', { genitive }),
    '/[municipality]/agenda.ics': agenda('title', { genitive }),
  }
  const ofType = (ending: string) =>
    files
      .filter((file) => file.endsWith(ending))
      .map((pathname) => ({
        url: getPathname({ locale, href: { pathname, params: { municipality: slug } } }),
        title: titles[pathname],
      }))
  return { 'application/atom+xml': ofType('.atom'), 'text/calendar': ofType('.ics') }
}
