import { isSame } from '@/lib/records/rules/content'
import { listFields } from '@/lib/records/rules/rows'
import type { FormValues } from '@/lib/records/rules/values'
import type { Content } from '@/lib/records/schema/content'
import { columnsOf } from '@/lib/records/schema/fields'
import type { WhyKey, Wrong } from '../schema/verdicts'
import { adoptIds } from './adopt-ids'
import { type BlockValues, valuesOfBlock } from './block-values'
import { changesInWords } from './changes'
import { existingFor, takenBefore } from './existing'
import type { Block } from './layout'
import type { Existing, Planned, Planning } from './planning'
import { keepWhatIsSaid, saysTheSame } from './said'

/** What will become of a record of a file: pure, so that the same file and the same register give the same answer. */
export function planRecord(planning: Planning, block: Block): Planned {
  const typedId = block.cells.id?.trim() ?? ''
  const first = valuesOfBlock(planning, block, typedId ? (planning.byId.get(typedId)?.content ?? null) : null)
  const found = existingFor(planning, typedId, first.values)
  const told = { line: block.line, version: null, content: null, changes: [] }
  const one = { ...told, title: titleOf(planning, first.values), warnings: [] as Wrong[] }
  const refused = (id: string | null, wrong: Wrong[]): Planned => ({ ...one, verdict: 'refused', id, wrong })
  const wrongAt = (why: WhyKey, key: string | null = 'id', detail?: string): Wrong => ({
    ...{ line: block.line, column: planning.columns.get(key ?? '') ?? null, key, why },
    ...(detail && { detail }),
  })

  if ('wrong' in found) return refused(null, [wrongAt(found.wrong, found.key, found.detail)])
  const { existing } = found
  const twice = takenBefore(planning, existing, first.values, block.line)
  if (twice !== null) return refused(existing?.id ?? null, [wrongAt('twiceInFile', 'id', String(twice))])
  const left = { ...one, verdict: 'left' as const, wrong: [] }
  if (existing && saysTheSame(planning, block, existing)) return { ...left, id: existing.id, version: existing.version }

  const read = existing && !typedId ? valuesOfBlock(planning, block, existing.content) : first
  const checked = planning.form.safeParse(read.values)
  const issues = checked.success ? [] : issuesIn(planning, read, block, checked.error.issues)
  // A cell that was not understood is not missing too.
  const others = issues.filter((one) => !read.wrong.some(({ line, key }) => line === one.line && key === one.key))
  const wrong = [...read.wrong, ...others]
  if (!checked.success || wrong.length > 0) return refused(existing?.id ?? null, wrong)

  const content = { ...checked.data.content }
  if (!existing) return { ...one, verdict: 'created', id: planning.newId(), content, wrong: [] }
  settle(planning, block, existing, content)
  const stays = whatStays(planning, existing, content)
  if (stays) return refused(existing.id, [wrongAt('codeStays', stays)])
  const at = { id: existing.id, version: existing.version }
  if (isSame(existing.content as never, content as never)) return { ...left, ...at }
  if (existing.locked) return refused(existing.id, [wrongAt(existing.locked, null)])
  const changes = changesInWords(planning.description, existing.content, content, planning.told)
  const warnings = existing.remark ? [wrongAt(existing.remark, null)] : []
  return { ...one, ...at, verdict: 'changed', content, changes, wrong: [], warnings }
}

/** Brings what the file says together with what the record has: what is said as an export would, and the rows' ids. */
function settle(planning: Planning, block: Block, { content: before }: Existing, content: Content) {
  const { fields } = planning.description
  keepWhatIsSaid(planning, block, before, content)
  for (const [name, list] of listFields(fields)) content[name] = adoptIds(list, before[name], content[name])
  for (const name of onceOnly(planning)) content[name] ??= before[name] ?? null
}

/** The field that cannot be changed once it is said, where the file says another. */
function whatStays(planning: Planning, { content: before }: Existing, content: Content) {
  return onceOnly(planning).find((name) => !isSame(content[name], before[name]))
}

function onceOnly({ description }: Planning) {
  return Object.entries(description.fields).flatMap(([name, field]) =>
    field.kind === 'line' && field.once ? [name] : [],
  )
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
