import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { busyAnswer } from '@/lib/files/answer'
import type { PlainTable } from '@/lib/open-data/table'
import { typeWord } from '@/lib/records/rules/words'
import type { RecordDescription } from '@/lib/records/schema/description'
import type { ListQuery } from '@/lib/records/schema/query'
import { Busy, Overrun } from '@/lib/work/failures'
import { work } from '@/lib/work/pool'
import { exportHeader, exportLines, numberColumns } from '../read/export'
import { exportTrips, tripsHeader } from '../read/trips'
import { tripSheet } from '../schema/trip'
import type { TextSheet } from '../xlsx'

/** Lines that a spreadsheet may have here: it is made whole in memory. CSV has no such bound. */
const mostLines = 50_000
const patience = 60_000
const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A list of the register as a spreadsheet; 413 where it has too many lines for one. */
export function listXlsx(staff: Staff, description: RecordDescription, query: ListQuery) {
  const name = typeWord(staff.locale, description.key, 'many')
  const sheet = { name, header: exportHeader(staff, description), numbers: [...numberColumns(description)] }
  return whole(`${staff.municipality.slug}-${description.path}.xlsx`, sheet, (use) =>
    exportLines(staff, description, query, use),
  )
}

/** The office's list of trips, the same way. */
export function tripsXlsx(staff: Staff, query: ListQuery, ids: string[]) {
  const name = typeWord(staff.locale, tripSheet.key, 'many')
  const sheet = { name, header: tripsHeader(staff), numbers: [...numberColumns(tripSheet)] }
  return whole(`${staff.municipality.slug}-trips.xlsx`, sheet, (use) => exportTrips(staff, query, ids, use))
}

type Use = (lines: string[][]) => Promise<boolean>

export async function whole(name: string, sheet: object, each: (use: Use) => Promise<void>) {
  const rows: string[][] = []
  let isWhole = true
  await each(async (lines) => {
    if (rows.length + lines.length > mostLines) isWhole = false
    else rows.push(...lines)
    return isWhole
  })
  return isWhole ? made([{ ...sheet, rows }], own(name)) : new Response(null, { status: 413 })
}

/** The tables that were read of a file, as a spreadsheet. */
export function tablesXlsx({ tables }: { tables: TextSheet[] }) {
  const names = new Map<string, number>()
  const sheets = tables.map(({ name, rows: [header = [], ...rows] }) => {
    const times = (names.get(name) ?? 0) + 1
    names.set(name, times)
    return { name: times === 1 ? name || '1' : `${name} ${times}`, header, rows, numbers: [] }
  })
  return made(sheets, own('import.xlsx'))
}

/** A public table; who asks for it as CSV is never refused for its length. */
export function publicXlsx(title: string, { header, rows }: PlainTable, headers: Record<string, string>) {
  if (rows.length > mostLines) return new Response(null, { status: 413 })
  const isNumbers = (at: number) => rows.every((row) => row[at] === null || typeof row[at] === 'number')
  const numbers = header.flatMap((_, at) => (isNumbers(at) ? [at] : []))
  const texts = rows.map((row) => row.map((value) => String(value ?? '')))
  return made([{ name: title, header, rows: texts, numbers }], headers)
}

/** What is somebody's in the office is kept by nobody. */
function own(name: string) {
  return { 'Content-Disposition': `attachment; filename="${name}"`, 'Cache-Control': 'no-store' }
}

async function made(sheets: object[], headers: Record<string, string>) {
  try {
    const bytes: Uint8Array = await work('lib/exchange/work/spreadsheet.ts', { sheets }, patience)
    return new Response(Buffer.from(bytes), {
      headers: { ...headers, 'Content-Type': mediaType },
    })
  } catch (error) {
    if (error instanceof Busy || error instanceof Overrun) return busyAnswer()
    throw error
  }
}
