import { type FormValues, openingValues, valuesOf } from '@/lib/records/rules/values'
import type { Content } from '@/lib/records/schema/content'
import { rowsOf } from '@/lib/records/schema/content'
import type { Field } from '@/lib/records/schema/fields'
import { type Group, groupsIn } from '../schema/columns'
import type { Wrong } from '../schema/verdicts'
import type { Block } from './layout'
import type { Planning } from './planning'
import { nameIn, readCell } from './read-cell'

/** A record of a file as its form would send it; `places` says on which line each row of its lists stands (`events.0`). */
export type BlockValues = { values: FormValues; wrong: Wrong[]; places: Map<string, number> }

type Reading = Pick<Planning, 'description' | 'group' | 'told' | 'columns'>

/** What the file does not have columns for is as the record has it, or as in the form of a new one. */
export function valuesOfBlock(reading: Reading, block: Block, before: Content | null): BlockValues {
  const { description, group, told } = reading
  const { fields } = description
  const base = before ? valuesOf(fields, before, told.timeZone) : openingValues(fields)
  const result: BlockValues = { values: {}, wrong: [], places: new Map() }
  result.values = valuesOfRow(reading, result, group, block, base, '')
  return result
}

function valuesOfRow(
  reading: Reading,
  result: BlockValues,
  group: Group,
  block: Block,
  base: FormValues,
  path: string,
): FormValues {
  const { columns, told } = reading
  const values: FormValues = { ...base }
  for (const column of group.columns) {
    if (!columns.has(column.key) || column.holds === 'link' || column.key === 'id') continue
    const text = block.cells[column.key] ?? ''
    if (column.holds === 'id') {
      if (text.trim()) values.id = text.trim()
      continue
    }
    const read = readCell(column.field, text, told.names)
    if ('typed' in read) values[column.name] = read.typed ?? openingOf(column.field)
    else result.wrong.push(wrongAt(reading, block.line, column.key, read))
  }
  for (const inner of group.inner) {
    if (!groupsIn(inner).some((one) => one.columns.some(({ key }) => columns.has(key)))) continue
    const rows = block.lists[inner.name] ?? []
    if (inner.list?.kind === 'links') values[inner.name] = linksIn(reading, result, inner, rows)
    else if (inner.list?.kind === 'rows') {
      const own = inner.list.fields
      const old = rowsOf(base[inner.name] as never) as unknown as FormValues[]
      values[inner.name] = rows.map((row, at) => {
        const place = path ? `${path}.${inner.name}.${at}` : `${inner.name}.${at}`
        result.places.set(place, row.line)
        return valuesOfRow(
          reading,
          result,
          inner,
          row,
          rowBefore(reading, inner, row, old) ?? openingValues(own),
          place,
        )
      })
    }
  }
  return values
}

/** The row that a line of the file is about: by its id, or where the file has no ids by all that the line says. */
function rowBefore(reading: Reading, group: Group, row: Block, old: FormValues[]) {
  const { columns } = reading
  if (columns.has(`${group.path}.id`)) {
    const id = row.cells[`${group.path}.id`]?.trim()
    return id ? old.find((one) => one.id === id) : undefined
  }
  if (old.length === 0) return undefined
  const alone: BlockValues = { values: {}, wrong: [], places: new Map() }
  const typed = valuesOfRow(reading, alone, { ...group, inner: [] }, row, {}, '')
  const names = group.columns.filter(({ key }) => columns.has(key)).map(({ name }) => name)
  return old.find((one) => names.every((name) => (one[name] ?? '') === (typed[name] ?? '')))
}

/** An empty cell of a choice that has a first value means that one, as an empty form does. */
function openingOf(field: Field) {
  return field.kind === 'choice' ? field.opening : undefined
}

function linksIn(reading: Reading, result: BlockValues, group: Group, rows: Block[]): string[] {
  const [column] = group.columns
  if (column?.holds !== 'link') return []
  const found = rows.flatMap((row) => {
    const text = row.cells[column.key] ?? ''
    const whole = nameIn(column.to, text, reading.told.names)
    // People put several into one cell.
    const parts =
      'typed' in whole
        ? [whole]
        : text
            .split(/[;\n]/)
            .filter((part) => part.trim())
            .map((part) => nameIn(column.to, part, reading.told.names))
    return parts.flatMap((read) => {
      if ('typed' in read) return read.typed ?? []
      result.wrong.push(wrongAt(reading, row.line, column.key, read))
      return []
    })
  })
  return [...new Set(found)]
}

function wrongAt(
  { columns }: Reading,
  line: number,
  key: string,
  { wrong, detail }: { wrong: Wrong['why']; detail?: string },
): Wrong {
  return { line, column: columns.get(key) ?? null, key, why: wrong, ...(detail && { detail }) }
}
