import type { FormState } from '@/lib/forms/state'
import { TripContent } from '../schema/form'

/**
 * Rows in which nothing was typed do not count, so what is judged has other numbers than the form: what looks wrong is told
 * beside the row in which it was typed.
 */
export function besideTyped(state: FormState): FormState {
  const { doubts, result } = state
  const typed = result?.initialValue
  if (!doubts || !typed) return state
  const inForm = (field: string) => fieldTyped(typed, field)
  const error = Object.entries(result.error ?? {}).map(([field, reasons]) => [inForm(field), reasons])
  return {
    ...state,
    result: { ...result, error: Object.fromEntries(error) },
    doubts: doubts.map((doubt) => ({ ...doubt, field: inForm(doubt.field) })),
  }
}

/** The field of the form for one of what was understood: `costs[0].amount` is `costs[1].amount` below an empty row. */
function fieldTyped(typed: Record<string, unknown>, field: string) {
  const [, list, row, rest] = /^(\w+)\[(\d+)\](.*)$/.exec(field) ?? []
  const rows = list ? typed[list] : null
  if (!list || !Array.isArray(rows)) return field
  const counted = rows.flatMap((one, at) => (counts(list, one) ? [at] : []))
  return `${list}[${counted[Number(row)] ?? row}]${rest}`
}

function counts(list: string, row: unknown) {
  const understood = TripContent.shape[list as 'costs']?.safeParse([row]).data
  return understood === undefined || understood.length > 0
}
