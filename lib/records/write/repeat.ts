import { fromAbsolute, parseDate, toCalendarDate } from '@internationalized/date'
import { Refusal } from '@/lib/refusal'
import type { Content } from '../schema/content'
import type { RecordDescription } from '../schema/description'
import type { RecordInput } from '../schema/form'

const most = 200
const steps = { week: { days: 7 }, fortnight: { days: 14 }, month: { months: 1 } } as const

/**
 * The entry that was typed and those it is repeated as, at the same time of day in the municipality's time zone until the given
 * day. Each becomes a record of its own that is edited by itself.
 */
export function repetitions(
  { repeats }: RecordDescription,
  { content, about }: RecordInput,
  timeZone: string,
): Content[] {
  const { repeatEvery, repeatUntil } = about
  if (!repeats || !repeatEvery) return [content]
  if (typeof repeatUntil !== 'string')
    throw new Refusal('repeatEndNeeded', [{ field: 'repeatUntil', reason: 'repeatEndNeeded' }])

  const moved = (at: Content[string], times: number) => {
    if (typeof at !== 'string') return null
    const step = steps[repeatEvery]
    const by = 'days' in step ? { days: step.days * times } : { months: step.months * times }
    return fromAbsolute(Date.parse(at), timeZone).add(by)
  }
  const last = parseDate(repeatUntil)
  const made = [content]
  for (let times = 1; ; times++) {
    const start = moved(content.startsAt ?? null, times)
    if (!start || toCalendarDate(start).compare(last) > 0) return made
    if (times >= most) throw new Refusal('tooManyRepeats', [{ field: 'repeatUntil', reason: 'tooManyRepeats' }])
    const end = moved(content.endsAt ?? null, times)
    made.push({ ...content, startsAt: start.toAbsoluteString(), endsAt: end?.toAbsoluteString() ?? null })
  }
}
