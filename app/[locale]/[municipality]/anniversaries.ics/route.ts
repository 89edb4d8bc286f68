import { anniversariesCalendar } from '@/components/files/anniversary-calendar'
import { getAnniversaries } from '@/lib/agreements/read/anniversaries'
import { today } from '@/lib/dates/today'
import { answerOf } from '@/lib/open-data/answer'
import { calendarAnswer } from '@/lib/open-data/calendar'

/** Anniversaries of documents for calendars. */
export function GET(_: Request, { params }: RouteContext<'/[locale]/[municipality]/anniversaries.ics'>) {
  return answerOf(params, async (locale, municipality) => {
    const { anniversaries } = await getAnniversaries(locale, municipality.id, today(municipality.timeZone))
    return calendarAnswer(anniversariesCalendar(locale, municipality, anniversaries))
  })
}
