import 'server-only'
import type { Transaction } from '@/lib/db'
import type { FormState } from '@/lib/forms/state'
import type { Merge } from '@/lib/records/schema/answer'
import { Refusal } from '@/lib/refusal'
import { inWords, sidesOf } from '../read/newer'
import { type Choices, merged } from '../rules/merge'
import type { TripWriter } from '../rules/who'
import { type TripInput, whatContradicts } from '../schema/form'
import type { WholeTrip } from '../schema/whole'

/** Refuses to write over what somebody else saved: both texts, field by field, for a choice. */
class NewerTrip extends Refusal {
  constructor(
    readonly merge: Merge,
    undecided: (keyof TripInput)[] = [],
  ) {
    const fields = undecided.map((field) => ({ field, reason: 'mergeNeeded' as const }))
    super(undecided.length > 0 ? 'mergeNeeded' : 'stale', fields)
  }

  override answer(): Omit<FormState, 'result'> {
    return { merge: this.merge }
  }
}

type Typed = { input: TripInput; version: number; merge?: Choices & { beside: number } }

/**
 * What to keep of what was typed and of what somebody else saved since `version`: what was typed when nobody did, what was
 * chosen of both when the choice was made beside the newest version; otherwise it is asked for.
 */
export async function settled(tx: Transaction, staff: TripWriter, trip: WholeTrip, { input, version, merge }: Typed) {
  if (trip.version === version && !merge) return input
  const sides = await sidesOf(tx, trip, version, input)
  const told = await inWords(tx, staff, trip, sides)
  if (trip.version !== merge?.beside) throw new NewerTrip(told)

  const { input: chosen, undecided, unfit } = merged(sides, merge)
  if (undecided.length > 0) throw new NewerTrip(told, undecided)
  const wrong = [...unfit.map((field) => ({ field, reason: 'tooLong' as const })), ...whatContradicts(chosen)]
  if (wrong[0]) throw new Refusal(wrong[0].reason, wrong)
  return chosen
}
