import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import type { Transaction } from '@/lib/db'
import { type FieldReason, type Reason, Refusal } from '@/lib/refusal'
import { nameKey, namesIn } from '../read/names'
import { contentOf } from '../rules/content'
import { merged, type Unit, unitsOf } from '../rules/merge'
import { valuesOf } from '../rules/values'
import { columnLabel, labelOf, rowWords, type Told, wordsOf } from '../rules/words'
import type { Merge, MergeUnit } from '../schema/answer'
import type { Content, Row, Value } from '../schema/content'
import type { RecordDescription, RecordKey } from '../schema/description'
import { formOf, type RecordInput } from '../schema/form'
import { NewerFound } from './found'

type Whole = { id: string; version: number; updatedAt: Date } & Record<string, unknown>

/** What the record is now beside what was typed, as words. */
export async function newerThan(
  tx: Transaction,
  staff: Staff,
  description: RecordDescription,
  whole: Whole,
  input: RecordInput,
): Promise<Merge> {
  const { fields } = description
  const sides = await sidesOf(tx, description, whole, input)
  const names = await namesIn(tx, staff.municipalityId, staff.locale, fields, Object.values(sides))
  const told: Told = {
    locale: staff.locale,
    timeZone: staff.municipality.timeZone,
    nameOf: (to, id) => names.get(nameKey(to as RecordKey, id))?.title ?? null,
  }
  const revision = await tx.revision.findFirst({
    where: { recordType: description.model, recordId: whole.id, version: whole.version },
    select: { createdAt: true, createdBy: { select: { name: true } } },
  })
  return {
    version: whole.version,
    by: revision?.createdBy?.name ?? null,
    at: (revision?.createdAt ?? whole.updatedAt).toISOString(),
    units: unitsOf(fields, sides).map((unit) => inWords(description, unit, told)),
  }
}

/** The content that was chosen of both; what may not stay so is told field by field. */
export async function chosenContent(
  tx: Transaction,
  staff: Staff,
  description: RecordDescription,
  whole: Whole,
  input: RecordInput,
): Promise<Content> {
  const { content, undecided } = merged(description.fields, await sidesOf(tx, description, whole, input), input.about)
  if (undecided.length > 0) throw new NewerFound(await newerThan(tx, staff, description, whole, input), undecided)

  const { timeZone } = staff.municipality
  const checked = formOf(description, timeZone).safeParse(valuesOf(description.fields, content, timeZone))
  if (checked.success) return checked.data.content
  const wrong = checked.error.issues.map(
    ({ path, message }): FieldReason => ({ field: path.join('.'), reason: message as Reason }),
  )
  throw new Refusal(wrong[0]?.reason ?? 'notAccepted', wrong)
}

/** The version both began with, what was typed, and what is there now. */
async function sidesOf(
  tx: Transaction,
  { model, fields }: RecordDescription,
  whole: Whole,
  { content, about }: RecordInput,
) {
  const revision = await tx.revision.findFirst({
    where: { recordType: model, recordId: whole.id, version: about.version ?? 0 },
    select: { data: true },
  })
  const base = revision ? contentOf(fields, revision.data as Record<string, unknown>) : {}
  return { base, mine: content, theirs: contentOf(fields, whole) }
}

function inWords({ key, fields }: RecordDescription, unit: Unit, told: Told): MergeUnit {
  const say = (value: Value | Row) => {
    if ('column' in unit) return wordsOf(unit.column, value as Value, told)
    return value === null ? '' : rowWords(unit.list, value as Row, told)
  }
  const column = 'column' in unit ? unit.column : null
  const isText =
    column?.kind === 'line' || column?.kind === 'lines' || column?.kind === 'prose' || column?.kind === 'markdown'
  return {
    unit: unit.unit,
    label: column ? columnLabel(told.locale, key, fields, unit.name) : labelOf(told.locale, key, unit.name),
    base: say(unit.base),
    mine: say(unit.mine),
    theirs: say(unit.theirs),
    default: unit.default,
    writable: isText && !(column?.kind === 'line' && column.once),
    ...(column && 'lang' in column && column.lang && { lang: column.lang }),
  }
}
