import type { AgendaCalendarEntry } from '@/lib/agenda/read'
import { today } from '@/lib/dates/today'
import { agendaEventAddresses } from '@/lib/i18n/addresses'
import type { LocalText } from '@/lib/i18n/in-locale'
import { inPlainWords } from '@/lib/i18n/in-plain-words'
import { getPathname } from '@/lib/i18n/navigation'
import type { Locale } from '@/lib/i18n/routing'
import type { Municipality } from '@/lib/municipalities/read'
import type { Calendar, CalendarEntry } from '@/lib/open-data/calendar'
import { fileWords } from './words'

/** The mayor's agenda as a calendar. Of an entry that is withheld it has the time and the ground. */
export function agendaCalendar(
  locale: Locale,
  { slug, genitive, timeZone }: Municipality,
  entries: AgendaCalendarEntry[],
): Calendar {
  const { agenda: t } = fileWords(locale)
  const params = { municipality: slug }
  const office = (text: LocalText) => inPlainWords(locale, text)

  const words = (entry: AgendaCalendarEntry) => {
    if (entry.withheldGround !== null)
      return { summary: t('withheldTitle'), description: t('withheld', { ground: office(entry.withheldGround) }) }
    const { title, place, people, organisation, lobbyist } = entry
    const lines = [
      people && `${t('people')}: ${office(people)}`,
      organisation && `${t('organisation')}: ${office(organisation)}`,
      lobbyist && t('lobbyistYes'),
    ]
    return {
      summary: title ? inPlainWords(locale, title) : t('entry'),
      description: lines.filter(Boolean).join('\n'),
      place: place ? inPlainWords(locale, place) : undefined,
    }
  }
  const when = ({ startsAt, endsAt, allDay }: AgendaCalendarEntry): CalendarEntry['when'] =>
    allDay
      ? { firstDay: today(timeZone, startsAt), lastDay: today(timeZone, endsAt ?? startsAt) }
      : { startsAt, endsAt }

  return {
    name: t('title', { genitive }),
    description: t('description', { genitive }),
    locale,
    path: getPathname({ locale, href: { pathname: '/[municipality]/agenda.ics', params } }),
    page: getPathname({ locale, href: { pathname: '/[municipality]/agenda', params } }),
    entries: entries.map((entry) => ({
      ...words(entry),
      id: `agenda-${entry.id}`,
      when: when(entry),
      cancelled: entry.cancelled,
      path: agendaEventAddresses(slug, entry.id)[locale],
      updatedAt: entry.updatedAt,
      version: entry.version,
      busy: true,
    })),
  }
}
