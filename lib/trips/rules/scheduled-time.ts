import { momentOf, type Occurrence } from '@/lib/dates/local-time'
import { type FieldReason, Refusal } from '@/lib/refusal'

type LocalTime = { day: string; time: string; clock?: Occurrence | undefined }

/** The moment for which something is scheduled, in the municipality's time zone; refused when it is none to come. */
export function scheduledMoment({ day, time, clock }: LocalTime, timeZone: string, now: Date) {
  const at = momentOf(day, time, timeZone, clock)
  if (at === null) throw refused('day', 'impossibleDate')
  if (at === 'skipped') throw refused('time', 'timeSkipped')
  if (at === 'twice') throw refused('clock', 'timeTwice')
  if (at <= now) throw refused('day', 'timePassed')
  return at
}

function refused(field: string, reason: FieldReason['reason']) {
  return new Refusal(reason, [{ field, reason }])
}
