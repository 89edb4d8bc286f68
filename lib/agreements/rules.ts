import { anniversariesBetween, nextAnniversary } from '@/lib/dates/anniversary'
import { type CalendarDate, compareDates, firstDay, lastDay, type PartialDate } from '@/lib/dates/edtf'
import type { AgreementEventKind } from './schema/list'

export type { AgreementEventKind }
export type AgreementStatus = 'inForce' | 'upcoming' | 'suspended' | 'ended' | 'expired' | 'unknown'

type DatedEvent = { kind: AgreementEventKind; date: PartialDate | null }
export type AgreementTerm = { validUntil: PartialDate | null; events: DatedEvent[] }

const turning: Partial<Record<AgreementEventKind, AgreementStatus>> = {
  signed: 'inForce',
  dated: 'inForce',
  renewed: 'inForce',
  extended: 'inForce',
  suspended: 'suspended',
  ended: 'ended',
  succeeded: 'ended',
}

/**
 * What an agreement is worth on a day. The last event that happened decides; one without a date is taken in its place
 * among the others, and of one known to the month or year the doubt counts for it: it has happened once its first day has
 * come. An agreement of which no event is known is neither in force nor ended.
 */
export function agreementStatus({ validUntil, events }: AgreementTerm, today: CalendarDate): AgreementStatus {
  const happened = inTime(events).filter(({ kind, date }) => turning[kind] && (!date || firstDay(date) <= today))
  const last = happened.at(-1)
  if (!last) return events.some(({ kind }) => isBeginning(kind)) ? 'upcoming' : 'unknown'

  const status = turning[last.kind] ?? 'unknown'
  return status === 'inForce' && validUntil && lastDay(validUntil) < today ? 'expired' : status
}

/**
 * The key of the word for how an agreement stands. One whose source states no end is not said to be in force: nobody states
 * that either.
 */
export function standingWord({ validUntil }: Pick<AgreementTerm, 'validUntil'>, status: AgreementStatus) {
  return status === 'inForce' && !validUntil ? 'noEndStated' : (`statuses.${status}` as const)
}

/** The events in the order in which they happened; those without a date stay after the one they followed in the source. */
export function inTime<Event extends DatedEvent>(events: Event[]): Event[] {
  const dated = events.filter(({ date }) => date !== null).sort((a, b) => compareDates(a.date, b.date))
  return events.reduce<Event[]>((order, event, index) => {
    if (event.date !== null) return order
    const before = events[index - 1]
    const at = before ? order.indexOf(before) + 1 : 0
    return [...order.slice(0, at), event, ...order.slice(at)]
  }, dated)
}

/** Whether with such an event a document begins: it is signed, or bears a date of which no more is said. */
export function isBeginning(kind: AgreementEventKind) {
  return kind === 'signed' || kind === 'dated'
}

/** The day or year the relation began: the earliest date that documents were signed on or bear. */
export function firstSigned(events: DatedEvent[]): PartialDate | null {
  const signed = events.filter(({ kind }) => isBeginning(kind)).map(({ date }) => date)
  return signed.sort((a, b) => compareDates(a, b))[0] ?? null
}

export type Accounts = 'same' | 'theyKnowMore' | 'weKnowMore' | 'onlyTheirs' | 'apart'

/** How the other side's date of a signing stands to ours: the same, closer, less close, or at odds with it. */
export function compareAccounts(ours: PartialDate | null, theirs: PartialDate): Accounts {
  if (ours === null) return 'onlyTheirs'
  if (ours === theirs) return 'same'
  if (theirs.startsWith(`${ours}-`)) return 'theyKnowMore'
  return ours.startsWith(`${theirs}-`) ? 'weKnowMore' : 'apart'
}

/** The next anniversary of the first signing of each document that is in force on a day, soonest first. */
export function anniversaries<Agreement extends AgreementTerm & { signedOn: PartialDate | null }>(
  agreements: Agreement[],
  today: CalendarDate,
) {
  return agreements
    .flatMap((agreement) =>
      agreement.signedOn && agreementStatus(agreement, today) === 'inForce'
        ? [{ ...nextAnniversary(agreement.signedOn, today), agreement }]
        : [],
    )
    .sort((a, b) => compareDates(a.date, b.date))
}

/**
 * Every anniversary of the first signings between two days, the soonest first. One is kept if its document is in force on the
 * day, called off if the document has ended or is suspended by then; a document whose term is over has none.
 */
export function anniversaryCalendar<Agreement extends AgreementTerm & { signedOn: PartialDate | null }>(
  agreements: Agreement[],
  from: CalendarDate,
  until: CalendarDate,
) {
  return agreements
    .flatMap((agreement) => (agreement.signedOn ? anniversariesOf(agreement, agreement.signedOn, from, until) : []))
    .sort((a, b) => compareDates(a.date, b.date))
}

function anniversariesOf<Agreement extends AgreementTerm>(
  agreement: Agreement,
  signedOn: PartialDate,
  from: CalendarDate,
  until: CalendarDate,
) {
  return anniversariesBetween(signedOn, from, until).flatMap((anniversary) => {
    const status = agreementStatus(agreement, lastDay(anniversary.date))
    const kept = status === 'inForce'
    return kept || status === 'ended' || status === 'suspended' ? [{ ...anniversary, kept, agreement }] : []
  })
}
