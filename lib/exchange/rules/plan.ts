import type { z } from 'zod'
import { contentOf, isSame } from '@/lib/records/rules/content'
import { listFields } from '@/lib/records/rules/rows'
import { type FormValues, openingValues, valuesOf } from '@/lib/records/rules/values'
import type { Content } from '@/lib/records/schema/content'
import type { RecordDescription } from '@/lib/records/schema/description'
import { columnsOf } from '@/lib/records/schema/fields'
import type { RecordInput } from '@/lib/records/schema/form'
import { type Group, groupsIn } from '../schema/columns'
import type { FieldChange, Verdict, WhyKey, Wrong } from '../schema/verdicts'
import { adoptIds } from './adopt-ids'
import { type BlockValues, valuesOfBlock } from './block-values'
import { blockOfContent, cellText, type Told } from './cell-words'
import { changesInWords } from './changes'
import { identityOf } from './identity'
import type { Block } from './layout'

export type Existing = { id: string; version: number; content: Content }

/** What becomes of one record of a file; `content` is what will be written, for what is created or changed. */
export type Planned = {
  line: number
  verdict: Verdict
  id: string | null
  version: number | null
  title: string
  content: Content | null
  changes: FieldChange[]
  wrong: Wrong[]
}

export type Planning = {
  description: RecordDescription
  group: Group
  form: z.ZodType<RecordInput>
  told: Told
  /** Where each column that is read stands in the file, by its key. */
  columns: Map<string, number>
  byId: Map<string, Existing>
  byIdentity: Map<string, Existing[]>
  /** Ids and identities that the file had before, with their lines. */
  seen: Map<string, number>
  newId: () => string
}

/** What will become of a record of a file: pure, so that the same file and the same register give the same answer. */
export function planRecord(planning: Planning, block: Block): Planned {
  const { description, told, columns } = planning
  const typedId = block.cells.id?.trim() ?? ''
  const first = valuesOfBlock(planning, block, typedId ? (planning.byId.get(typedId)?.content ?? null) : null)
  const found = existingFor(planning, typedId, first.values)
  const told0 = { line: block.line, version: null, content: null, changes: [], title: titleOf(planning, first.values) }
  const refused = (id: string | null, wrong: Wrong[]): Planned => ({ ...told0, verdict: 'refused', id, wrong })
  const wrongId = (why: WhyKey, detail?: string): Wrong => ({
    ...{ line: block.line, column: columns.get('id') ?? null, key: 'id', why },
    ...(detail && { detail }),
  })

  if ('wrong' in found) return refused(null, [wrongId(found.wrong, found.detail)])
  const twice = takenBefore(planning, found, first.values, block.line)
  if (twice !== null) return refused(found.existing?.id ?? null, [wrongId('twiceInFile', String(twice))])

  const { existing } = found
  if (existing && saysTheSame(planning, block, existing))
    return { ...told0, verdict: 'left', id: existing.id, version: existing.version, wrong: [] }

  const read = existing && !typedId ? valuesOfBlock(planning, block, existing.content) : first
  const checked = planning.form.safeParse(read.values)
  const wrong = [...read.wrong, ...(checked.success ? [] : issuesIn(planning, read, block, checked.error.issues))]
  if (!checked.success || wrong.length > 0) return refused(existing?.id ?? null, wrong)

  const content = { ...checked.data.content }
  if (!existing) return { ...told0, verdict: 'created', id: planning.newId(), content, wrong: [] }

  keepWhatIsSaid(planning, block, existing.content, content)
  for (const [name, list] of listFields(description.fields))
    content[name] = adoptIds(list, existing.content[name], content[name])
  const stays = Object.entries(description.fields).find(
    ([name, field]) => field.kind === 'line' && field.once && !isSame(content[name], existing.content[name]),
  )
  if (stays)
    return refused(existing.id, [
      { line: block.line, column: columns.get(stays[0]) ?? null, key: stays[0], why: 'codeStays' },
    ])
  const at = { ...told0, id: existing.id, version: existing.version, wrong: [] }
  if (isSame(existing.content as never, content as never)) return { ...at, verdict: 'left' }
  const changes = changesInWords(description, existing.content, content, told)
  return { ...at, verdict: 'changed', content, changes }
}

type Found = { existing: Existing | null } | { wrong: WhyKey; detail?: string }

function existingFor({ byId, byIdentity, description, columns }: Planning, id: string, values: FormValues): Found {
  if (id) {
    const existing = byId.get(id)
    return existing ? { existing } : { wrong: 'idUnknown' }
  }
  const identity = identityOf(description.key, values, columns)
  const same = identity === null ? [] : (byIdentity.get(identity) ?? [])
  if (same.length > 1) return { wrong: 'recordAmbiguous', detail: same.map((one) => one.id).join('; ') }
  return { existing: same[0] ?? null }
}

/** The line on which the file has the same record already, or null. */
function takenBefore(
  { seen, description, columns }: Planning,
  { existing }: { existing: Existing | null },
  values: FormValues,
  line: number,
) {
  const key = existing?.id ?? identityOf(description.key, values, columns)
  if (key === null) return null
  const before = seen.get(key)
  if (before === undefined) seen.set(key, line)
  return before ?? null
}

const locales = ['lt', 'en'] as const

/** Whether the file says of a record what an export of it would: then nothing of it is touched, however it was written. */
function saysTheSame({ group, told, columns }: Planning, block: Block, { id, content }: Existing) {
  const own = said(group, block, columns)
  return locales.some((locale) => said(group, blockOfContent(group, id, content, { ...told, locale }), columns) === own)
}

/** What a column or a list of the file says as an export would is kept as the record has it. */
function keepWhatIsSaid({ group, told, columns }: Planning, block: Block, before: Content, content: Content) {
  const asExported = locales.map((locale) => blockOfContent(group, null, before, { ...told, locale }))
  for (const column of group.columns)
    if (column.holds === 'field') {
      const isSaid =
        !columns.has(column.key) ||
        locales.some(
          (locale) =>
            clean(cellText(column.field, before[column.name], { ...told, locale })) === clean(block.cells[column.key]),
        )
      if (isSaid) content[column.name] = before[column.name] ?? null
    }
  for (const inner of group.inner) {
    const own = JSON.stringify((block.lists[inner.name] ?? []).map((row) => said(inner, row, columns)))
    const isMapped = groupsIn(inner).some((one) => one.columns.some(({ key }) => columns.has(key)))
    const isSaid = asExported.some(
      ({ lists }) => JSON.stringify((lists[inner.name] ?? []).map((row) => said(inner, row, columns))) === own,
    )
    if (!isMapped || isSaid) content[inner.name] = before[inner.name] ?? []
  }
}

/** All that a block says in the columns that are read, as one text to compare. */
function said(group: Group, { cells, lists }: Omit<Block, 'line'>, columns: Map<string, number>): string {
  const own = group.columns.filter(({ key }) => columns.has(key) && key !== 'id').map(({ key }) => clean(cells[key]))
  return JSON.stringify([
    own,
    ...group.inner.map((inner) => (lists[inner.name] ?? []).map((row) => said(inner, row, columns))),
  ])
}

function clean(text = '') {
  return text.replace(/\r\n?/g, '\n').trim()
}

type Issue = { path: PropertyKey[]; message: string }

/** What the form refuses, at the line and column it came from. */
function issuesIn({ columns }: Planning, { places }: BlockValues, block: Block, issues: Issue[]): Wrong[] {
  return issues.map(({ path, message }) => {
    const key = path.filter((part) => typeof part === 'string').join('.')
    const rows = path.slice(0, path.findLastIndex((part) => typeof part === 'number') + 1)
    const line = places.get(rows.join('.')) ?? block.line
    return { line, column: columns.get(key) ?? null, key, why: message as WhyKey }
  })
}

/** What the record is called in the list of what will happen. */
function titleOf({ description, told }: Planning, values: FormValues): string {
  const columns = new Map(columnsOf(description.fields))
  const words = description.title.flatMap((name) => {
    const column = columns.has(name) ? name : `${name}Lt`
    const field = columns.get(column)
    const value = values[column]
    if (typeof value !== 'string' || !field) return []
    return field.kind === 'relation' ? [told.names(field.to).titleOf(value, told.locale) ?? value] : [value]
  })
  return words.join(' · ').slice(0, 200)
}

/** The records of a type as the plan looks for them. */
export function existingBooks(
  description: RecordDescription,
  timeZone: string,
  columns: Map<string, number>,
  wholes: Record<string, unknown>[],
) {
  const byId = new Map<string, Existing>()
  const byIdentity = new Map<string, Existing[]>()
  for (const whole of wholes) {
    const content = contentOf(description.fields, whole)
    const existing = { id: String(whole.id), version: Number(whole.version), content }
    byId.set(existing.id, existing)
    const values = { ...openingValues(description.fields), ...valuesOf(description.fields, content, timeZone) }
    const identity = identityOf(description.key, values, columns)
    if (identity !== null) byIdentity.set(identity, [...(byIdentity.get(identity) ?? []), existing])
  }
  return { byId, byIdentity }
}
