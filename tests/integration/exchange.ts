import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { exportHeader, exportLines } from '@/lib/exchange/read/export'
import { guard } from '@/lib/exchange/rules/guard'
import { clerkOf } from '@/lib/exchange/schema/clerk'
import readTable from '@/lib/exchange/work/table'
import { beginImport } from '@/lib/exchange/write/begin'
import { writeImport } from '@/lib/exchange/write/commit'
import { dryRun } from '@/lib/exchange/write/dry-run'
import { beginDryRun, beginWrite } from '@/lib/exchange/write/states'
import { csv } from '@/lib/open-data/csv'
import type { RecordKey } from '@/lib/records/schema/description'
import { readListQuery } from '@/lib/records/schema/query'
import { descriptionOf } from '@/lib/records/schema/register'

/** The list of a type as its CSV file. */
async function exported(staff: Staff, key: RecordKey) {
  const description = descriptionOf(key)
  const rows: string[][] = []
  await exportLines(staff, description, readListQuery(description, {}), async (lines) => rows.push(...lines) > 0)
  return { header: exportHeader(staff, description), rows }
}

export async function exportedCsv(staff: Staff, key: RecordKey) {
  const { header, rows } = await exported(staff, key)
  return csv(
    header,
    rows.map((row) => row.map(guard)),
  )
}

/** Sends a text as a file of a list and looks through it; without writing anything. */
export async function lookThrough(staff: Staff, key: RecordKey | null, text: string, page = false) {
  const list = key === null ? null : descriptionOf(key).path
  const read = await readTable({ text, page, list })
  if ('refused' in read) throw new Error(read.refused)
  const id = await beginImport(staff, 'failas.csv', read)
  await beginDryRun(staff, id)
  await dryRun(clerkOf(staff), id)
  return { id, ...(await foundIn(staff, id)) }
}

export async function foundIn({ municipalityId }: Staff, id: string) {
  const { created, changed, left, refused, state } = await db.import.findUniqueOrThrow({
    where: { municipalityId_id: { municipalityId, id } },
  })
  const rows = await db.importRow.findMany({ where: { municipalityId, importId: id }, orderBy: { position: 'asc' } })
  return { counts: { created, changed, left, refused }, state, rows }
}

/** Writes what was looked through. */
export async function write(staff: Staff, id: string) {
  await beginWrite(staff, id)
  return writeImport(clerkOf(staff), id)
}
