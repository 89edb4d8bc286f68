import type { AgreementEventKind } from '@/lib/agreements/rules'
import { type CalendarDate, compareDates, type DatePrecision, type PartialDate, precisionOf } from '@/lib/dates/edtf'
import { type Span, spanOf, type TimeScale, timeScale } from './scale'

type DatedEvent = { date: PartialDate | null }

/** An event with its place on the scale; events too close to stand side by side stand in lanes, 0 the lowest. */
export type TimelineMark<Event> = Span & { event: Event; precision: DatePrecision; lane: number }

export type Timeline<Event> = { scale: TimeScale; marks: TimelineMark<Event>[]; lanes: number; undated: Event[] }

/** How much of the scale a mark takes up at least, in years, so that neighbours do not touch on a phone. */
const leastYears = 0.95

type Happened = { kind: AgreementEventKind; date: PartialDate | null }

/** Every event of every agreement; one of which none is known has a date that no one states. */
export function eventsOf<Agreement extends { events: Happened[] }>(agreements: Agreement[]) {
  const unknown: Happened[] = [{ kind: 'dated', date: null }]
  return agreements.flatMap((agreement) =>
    (agreement.events.length > 0 ? agreement.events : unknown).map((event) => ({ ...event, agreement })),
  )
}

/** Events on a scale of time; those without a date stand apart. */
export function timeline<Event extends DatedEvent>(events: Event[], today: CalendarDate): Timeline<Event> {
  const scale = timeScale(
    events.map(({ date }) => date),
    today,
  )
  const least = (leastYears / (scale.to - scale.from)) * 100
  const ends: number[] = []
  const marks = [...events]
    .sort((a, b) => compareDates(a.date, b.date))
    .flatMap((event): TimelineMark<Event>[] => {
      if (!event.date) return []
      const span = spanOf(scale, event.date)
      const free = ends.findIndex((end) => end <= span.start)
      const lane = free === -1 ? ends.length : free
      ends[lane] = span.start + Math.max(span.length, least)
      return [{ ...span, event, precision: precisionOf(event.date), lane }]
    })

  return { scale, marks, lanes: ends.length, undated: events.filter(({ date }) => !date) }
}

/** The year in which most happened, the earlier of equal ones; null when nothing is dated. */
export function busiestYear(events: DatedEvent[]): { year: string; events: number } | null {
  const years = new Map<string, number>()
  for (const { date } of events) if (date) years.set(date.slice(0, 4), (years.get(date.slice(0, 4)) ?? 0) + 1)
  const [busiest] = [...years].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return busiest ? { year: busiest[0], events: busiest[1] } : null
}
