import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import type { Prisma } from '@/prisma/client/client'
import { SheetHeads } from '../schema/sheets'
import type { FieldChange, Verdict, Wrong } from '../schema/verdicts'

const pageLength = 100
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** An import of this person, as its page shows it; null when they have no such one. */
export async function getImport({ municipalityId, id: createdById }: Staff, id: string) {
  if (!uuid.test(id)) return null
  const found = await db.import.findFirst({
    where: { municipalityId, id, createdById },
    omit: { tables: true },
  })
  return found && { ...found, sheets: SheetHeads.parse(found.sheets) }
}

export type OfficeImport = NonNullable<Awaited<ReturnType<typeof getImport>>>

/** One page of what a dry run said, the whole or one kind of it. */
export async function getImportRows(
  { municipalityId, id: importId }: OfficeImport,
  verdict: Verdict | 'warned' | null,
  from: number,
) {
  const rows = await db.importRow.findMany({
    where: { municipalityId, importId, ...ofVerdict(verdict), position: { gte: from } },
    orderBy: { position: 'asc' },
    omit: { content: true },
    take: pageLength + 1,
  })
  const shown = rows.slice(0, pageLength).map((row) => ({
    ...row,
    changes: row.verdict === 'refused' ? [] : (row.told as FieldChange[]),
    wrong: row.verdict === 'refused' ? (row.told as Wrong[]) : [],
    warnings: row.warnings as Wrong[],
  }))
  return { rows: shown, next: rows[pageLength]?.position ?? null }
}

function ofVerdict(verdict: Verdict | 'warned' | null): Prisma.ImportRowWhereInput {
  if (verdict === 'warned') return { NOT: { warnings: { equals: [] } } }
  return verdict ? { verdict } : {}
}

export type ImportedRow = Awaited<ReturnType<typeof getImportRows>>['rows'][number]

/** Everything that was refused, some at a time. */
export async function* refusedRows({ municipalityId, id: importId }: OfficeImport) {
  for (let from = 0; ; ) {
    const rows = await db.importRow.findMany({
      where: { municipalityId, importId, verdict: 'refused', position: { gte: from } },
      orderBy: { position: 'asc' },
      select: { position: true, sheet: true, recordType: true, told: true },
      take: 1_000,
    })
    yield rows.map(({ told, ...row }) => ({ ...row, wrong: told as Wrong[] }))
    if (rows.length < 1_000) return
    from = (rows.at(-1)?.position ?? 0) + 1
  }
}

/** A person's own imports, the newest first. */
export function getImports({ municipalityId, id: createdById }: Staff) {
  return db.import.findMany({
    where: { municipalityId, createdById },
    orderBy: { createdAt: 'desc' },
    select: { id: true, fileName: true, createdAt: true, state: true },
    take: 20,
  })
}
