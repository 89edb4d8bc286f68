import 'server-only'
import { db } from '@/lib/db'
import type { RecordDescription } from '@/lib/records/schema/description'
import { formOf } from '@/lib/records/schema/form'
import { loadBooks, targetsOf } from '../read/books'
import { existingOf } from '../read/existing'
import { getTables } from '../read/tables'
import { warnOfAlike } from '../read/warnings'
import { existingBooks } from '../rules/existing'
import { type Block, blocksOf, type Line } from '../rules/layout'
import type { NameBooks } from '../rules/names'
import { planRecord } from '../rules/plan'
import type { Planned, Planning } from '../rules/planning'
import { refusePlaces } from '../rules/priorities'
import { newRecordId } from '../rules/record-id'
import { tripForm } from '../rules/trip-form'
import type { Clerk } from '../schema/clerk'
import { columnsIn, groupOf } from '../schema/columns'
import type { SheetHead } from '../schema/sheets'
import { importable, importableAt } from '../schema/types'
import type { TextSheet } from '../xlsx'
import { keepPlanned } from './keep-planned'
import { seenOf } from './seen'

/** Records between two notes of how far the work is. */
const step = 500

type Part = { sheet: number; description: RecordDescription; columns: Map<string, number>; blocks: Block[] }

/**
 * Says of each record of a file what would become of it, and writes nothing of it: who looks at the answer decides. What the
 * register was meanwhile is kept with it, so that nothing is written that was not seen so.
 */
export async function dryRun(clerk: Clerk, id: string) {
  const file = await getTables(clerk, id)
  if (!file) return
  const where = { municipalityId_id: { municipalityId: clerk.municipalityId, id } }
  const parts = partsOf(file.sheets, file.tables)
  await db.import.update({ where, data: { total: parts.reduce((sum, { blocks }) => sum + blocks.length, 0), done: 0 } })

  const models = [...new Set(parts.map(({ description }) => description.model))]
  const seen = await seenOf(db, clerk.municipalityId, models)
  const kinds = [...new Set(parts.flatMap(({ description }) => targetsOf(description)))]
  const names = await loadBooks(db, clerk.municipalityId, kinds, tripWords(parts))
  const counts = { created: 0, changed: 0, left: 0, refused: 0, warned: 0 }
  let position = 0
  await db.importRow.deleteMany({ where: { municipalityId: clerk.municipalityId, importId: id } })
  for (const part of parts) {
    const planning = await planningOf(clerk, part, names)
    let planned: Planned[] = []
    for (const block of part.blocks) {
      planned.push(planRecord(planning, block))
      if (planned.length % step === 0)
        await db.import.update({ where, data: { done: position + planned.length, seenAt: new Date() } })
    }
    planned = part.description.key === 'priority' ? refusePlaces(planning, planned) : planned
    await warnOfAlike(clerk, planning, planned)
    for (const one of planned) {
      counts[one.verdict] += 1
      if (one.warnings.length > 0) counts.warned += 1
      if (one.verdict === 'created') addName(names, part.description, one)
    }
    await keepPlanned(clerk, id, part, planned, position)
    position += planned.length
  }
  await db.import.update({
    where,
    data: { ...counts, seen, state: 'planned', done: position, failure: null, seenAt: new Date() },
  })
}

/** The sheets that are imported, those that others refer to before those. */
function partsOf(sheets: SheetHead[], tables: TextSheet[]): Part[] {
  const parts = sheets.flatMap((head, sheet): Part[] => {
    const description = head.list === null ? undefined : importableAt(head.list)
    if (!description) return []
    const columns = new Map(head.columns.flatMap((key, at): [string, number][] => (key === null ? [] : [[key, at]])))
    return [
      { sheet, description, columns, blocks: blocksIn(description, columns, head.head, tables[sheet]?.rows ?? []) },
    ]
  })
  const order = new Map(importable.map(({ key }, at) => [key, at]))
  return parts.sort((a, b) => (order.get(a.description.key) ?? 0) - (order.get(b.description.key) ?? 0))
}

function blocksIn(description: RecordDescription, columns: Map<string, number>, head: number, rows: string[][]) {
  const lines = rows.slice(head + 1).map(
    (row, at): Line => ({
      number: head + 2 + at,
      cells: Object.fromEntries(Array.from(columns, ([key, column]) => [key, row[column] ?? ''])),
    }),
  )
  return blocksOf(groupOf(description), lines)
}

async function planningOf(clerk: Clerk, { description, columns, blocks }: Part, names: NameBooks): Promise<Planning> {
  const { locale, timeZone } = clerk
  const byId: Planning['byId'] = new Map()
  const byIdentity: Planning['byIdentity'] = new Map()
  for await (const some of existingOf(clerk, description, blocks, names)) {
    const books = existingBooks(description, timeZone, columns, some)
    for (const [key, one] of books.byId) byId.set(key, one)
    for (const [key, some] of books.byIdentity) byIdentity.set(key, [...(byIdentity.get(key) ?? []), ...some])
  }
  const told = { locale, timeZone, names }
  const seen = new Map<string, number>()
  return {
    ...{
      description,
      group: groupOf(description),
      form: description.key === 'businessTrip' ? tripForm : formOf(description, timeZone),
      told,
      columns,
      byId,
      byIdentity,
      seen,
    },
    newId: newRecordId,
  }
}

/** What the file makes can be referred to by what comes after it. */
function addName(names: NameBooks, { key, owner }: RecordDescription, { id, content }: Planned) {
  const words = (lang: 'Lt' | 'En') =>
    String(content?.[`name${lang}`] ?? content?.[`title${lang}`] ?? content?.titlePrinted ?? content?.name ?? '')
  const known = owner === 'portal' ? String(content?.code) : (id ?? '')
  names(key).add({ id: known, lt: words('Lt'), en: words('En') || words('Lt'), context: null, slugs: [] })
}

/** Words that may name a trip: of the columns that refer to one. */
function tripWords(parts: Part[]) {
  const found = new Set<string>()
  const look = (keys: string[], block: Block) => {
    for (const key of keys)
      for (const word of (block.cells[key] ?? '').split(/[;\n]/)) if (word.trim()) found.add(word.trim())
    for (const rows of Object.values(block.lists)) for (const row of rows) look(keys, row)
  }
  for (const { description, blocks } of parts) {
    const keys = columnsIn(groupOf(description)).flatMap((column) =>
      column.holds === 'link' && column.to === 'businessTrip' ? [column.key] : [],
    )
    if (keys.length > 0) for (const block of blocks) look(keys, block)
  }
  return [...found]
}
