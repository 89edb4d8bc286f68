import { agendaCalendar } from '@/components/files/agenda-calendar'
import { listAgendaFrom } from '@/lib/agenda/read'
import { answerOf } from '@/lib/open-data/answer'
import { calendarAnswer } from '@/lib/open-data/calendar'

/** How far back a calendar goes that is asked for again and again: a year. */
const days = 365

/** The mayor's agenda for calendars. */
export function GET(_: Request, { params }: RouteContext<'/[locale]/[municipality]/agenda.ics'>) {
  return answerOf(params, async (locale, municipality) => {
    const from = new Date(Date.now() - days * 24 * 60 * 60 * 1000)
    const entries = await listAgendaFrom(locale, municipality.id, from)
    return calendarAnswer(agendaCalendar(locale, municipality, entries))
  })
}
