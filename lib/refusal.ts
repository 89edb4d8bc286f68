import type { FormState } from './forms/state'
import type { Messages } from './i18n/messages'

/** Why something was refused: a key of the messages `refusals`. */
export type Reason = keyof Messages['refusals']

/** A reason beside the field of the form it belongs to: `startsOn`, `costs[0].amount`. */
export type FieldReason = { field: string; reason: Reason }

/** Keeps a reason written as a plain string, as in a schema's message, among those that have words. */
export function reason<Key extends Reason>(key: Key) {
  return key
}

/** What the office may not do, with a reason and, where there are any, the fields of the form that are to blame. */
export class Refusal extends Error {
  constructor(
    readonly reason: Reason,
    readonly fields: readonly FieldReason[] = [],
  ) {
    super([reason, ...fields.map(({ field, reason }) => `${field}: ${reason}`)].join(', '))
    this.name = 'Refusal'
  }

  /** What the form is told beside the reasons, such as what somebody else saved meanwhile. */
  answer(): Omit<FormState, 'result'> {
    return {}
  }
}
