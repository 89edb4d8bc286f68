import { TripContent, type TripInput } from '../schema/form'

type Field = keyof TripInput
/** What both began with (null when it is not known), what was typed, and what somebody else saved meanwhile. */
export type Sides = { base: TripInput | null; mine: TripInput; theirs: TripInput }
export type Choices = {
  take?: Record<string, 'mine' | 'theirs' | 'written'>
  written?: Record<string, string>
}

type Differing = { field: Field; default: 'mine' | 'theirs' | null }

/** The fields both have differently, a list as a whole, with whose change it is: null when both changed it. */
export function differingFields({ base, mine, theirs }: Sides): Differing[] {
  const fields = Object.keys(theirs) as Field[]
  return fields
    .filter((field) => !isSame(mine[field], theirs[field]))
    .map((field) => ({ field, default: base && verdict(base[field], mine[field], theirs[field]) }))
}

function verdict(base: TripInput[Field], mine: TripInput[Field], theirs: TripInput[Field]) {
  if (isSame(base, theirs)) return 'mine'
  return isSame(base, mine) ? 'theirs' : null
}

/** Whether a text of one's own may take the place of both: in fields of words. */
export function isWritable(field: Field) {
  return /(Lt|En|Text|Name|Measure)$/.test(field)
}

/**
 * What was chosen of both: what only one side changed is that side's unless chosen otherwise, and of what both changed nothing
 * is chosen for them. `undecided` are the fields that still need a choice, `tooLong` those whose written text does not fit.
 */
export function merged(sides: Sides, { take = {}, written = {} }: Choices) {
  const input: Record<string, unknown> = { ...sides.mine }
  const undecided: Field[] = []
  const unfit: Field[] = []
  for (const { field, default: side } of differingFields(sides)) {
    const choice = take[field] ?? side
    if (choice === null) undecided.push(field)
    if (choice === 'theirs') input[field] = sides.theirs[field]
    if (choice === 'written' && isWritable(field)) {
      const typed = TripContent.shape[field].safeParse(written[field] ?? '')
      if (typed.success) input[field] = typed.data
      else unfit.push(field)
    }
  }
  return { input: input as TripInput, undecided, unfit }
}

function isSame(a: TripInput[Field], b: TripInput[Field]) {
  return JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b))
}

/** The same value whatever order its ids or keys came in. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value))
    return value.every((one) => typeof one === 'string') ? [...value].sort() : value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value ?? null
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
