import { z } from 'zod'
import { maxRows } from '@/lib/forms/bounds'
import { reason } from '@/lib/refusal'
import { recordIds } from '@/lib/trips/schema/fields'
import { type Content, type Row, rowsOf } from './content'
import type { RecordDescription } from './description'
import { type ColumnField, columnsOf, type Field, linkFields, rowFields } from './fields'
import { typedIn } from './typed'

type Fields = { [name: string]: Field }

const id = z.uuid(reason('notAccepted')).optional()
const version = z
  .string()
  .regex(/^\d{1,9}$/, reason('notAccepted'))
  .transform(Number)
  .optional()
const word = z.string().max(1000).optional()

/** What the form says beside the record's content: which record, which of its buttons, what a merge chose. */
const about = {
  id,
  version,
  /** A row for each entry that a new one is repeated as: how often, until when. */
  repeatEvery: z.enum(['', 'week', 'fortnight', 'month']).optional(),
  repeatUntil: typedIn({ kind: 'date', whole: true }, 'UTC'),
  /** That this is no record entered before, though one is like it. */
  notAlike: word,
  /** Which side of a merge was taken, by the unit's name; and what was written for it. */
  take: z.record(z.string().max(100), z.enum(['mine', 'theirs', 'written'])).optional(),
  written: z.record(z.string().max(100), z.string().max(20_000)).optional(),
  /** The version whose texts stood beside one's own in the merge. */
  beside: version,
}

type About = { [K in keyof typeof about]: z.output<(typeof about)[K]> }
export type RecordInput = { content: Content; about: About }

/** The form of a record: its content, checked field by field and together, and what it says about itself. */
export function formOf({ fields, rules }: RecordDescription, timeZone: string) {
  return z
    .object({ ...shapeOf(fields, timeZone, true), ...about })
    .superRefine((typed, context) => check(rules, contentIn(fields, typed), context))
    .transform(
      (typed): RecordInput => ({
        content: contentIn(fields, typed),
        about: Object.fromEntries(
          Object.keys(about).map((key) => [key, (typed as Record<string, unknown>)[key]]),
        ) as About,
      }),
    )
}

function check(rules: RecordDescription['rules'], content: Content, context: z.RefinementCtx) {
  for (const { field, reason } of rules?.(content as never) ?? [])
    context.addIssue({ code: 'custom', path: pathOf(field), message: reason })
}

/** The smallest form of a new record, for the middle of another form; what it does not ask is as in an empty form. */
export function quickFormOf(description: RecordDescription, timeZone: string) {
  const { fields, rules } = description
  const contentWith = (typed: object): Content => ({ ...emptyContent(fields), ...typed })
  return z
    .object({ ...shapeOf(quickFields(description), timeZone, true), notAlike: word })
    .superRefine(({ notAlike, ...typed }, context) => check(rules, contentWith(typed), context))
    .transform(({ notAlike, ...typed }): RecordInput => ({ content: contentWith(typed), about: { notAlike } as About }))
}

/** What the smallest form asks. */
export function quickFields({ quick = [], fields }: RecordDescription): Fields {
  return Object.fromEntries(quick.flatMap((name) => (fields[name] ? [[name, fields[name]]] : [])))
}

function emptyContent(fields: Fields): Content {
  const columns = columnsOf(fields).map(([name, field]) => [
    name,
    field.kind === 'choice' ? (field.opening ?? null) : field.kind === 'flag' ? false : null,
  ])
  const lists = [...rowFields(fields), ...linkFields(fields)].map(([name]) => [name, []])
  return Object.fromEntries([...columns, ...lists])
}

function shapeOf(fields: Fields, timeZone: string, checkRequired: boolean) {
  const columns = columnsOf(fields).map(([name, field]): [string, z.ZodType] => [
    name,
    checkRequired && field.required ? required(typedIn(field, timeZone)) : typedIn(field, timeZone),
  ])
  const rows = rowFields(fields).map(([name, field]): [string, z.ZodType] => [name, rowsIn(field.fields, timeZone)])
  const links = linkFields(fields).map(([name, { to }]): [string, z.ZodType] => [
    name,
    to === 'cooperationField' ? z.array(z.string().max(61)).max(100, reason('tooManyRows')).default([]) : recordIds,
  ])
  return Object.fromEntries([...columns, ...rows, ...links])
}

function required(schema: z.ZodType) {
  return schema.refine((value) => value !== null, reason('required'))
}

/** Rows as they are typed; those in which nothing was typed do not count, those begun need what is required. */
function rowsIn(fields: Fields, timeZone: string): z.ZodType {
  const needed = columnsOf(fields).filter(([, field]) => field.required)
  return z
    .array(z.object({ id, ...shapeOf(fields, timeZone, false) }))
    .max(maxRows, reason('tooManyRows'))
    .default([])
    .superRefine((rows, context) => {
      rows.forEach((row, at) => {
        if (isBlank(fields, row as Row)) return
        for (const [name] of needed)
          if ((row as Row)[name] === null)
            context.addIssue({ code: 'custom', path: [at, name], message: reason('required') })
      })
    })
    .transform((rows) => rows.filter((row) => !isBlank(fields, row as Row)))
}

/** Choices and currencies are there before anything is typed. */
const openingKinds: ColumnField['kind'][] = ['choice', 'currency', 'flag']

function isBlank(fields: Fields, row: Row) {
  const typed = columnsOf(fields).some(([name, { kind }]) => row[name] !== null && !openingKinds.includes(kind))
  return !typed && rowFields(fields).every(([name]) => rowsOf(row[name]).length === 0)
}

function contentIn(fields: Fields, typed: Record<string, unknown>): Content {
  const names = [...columnsOf(fields), ...rowFields(fields), ...linkFields(fields)].map(([name]) => name)
  return Object.fromEntries(names.map((name) => [name, typed[name]])) as Content
}

/** `seats[0].until` as the path of an issue. */
function pathOf(field: string) {
  return field
    .split(/[.[\]]+/)
    .filter(Boolean)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part))
}
