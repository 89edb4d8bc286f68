import 'server-only'
import type { Transaction } from '@/lib/db'
import { named } from '@/lib/records/read/tables'
import type { Content } from '@/lib/records/schema/content'
import type { RecordDescription } from '@/lib/records/schema/description'
import { Refusal } from '@/lib/refusal'
import { Prisma } from '@/prisma/client/client'
import type { Clerk } from '../schema/clerk'

/** A record as a dry run kept it for the write; `content` is null for one that stays as it is. */
export type PlannedRow = { recordId: string; version: number | null; content: Content | null; position: number }

/** What a dry run said of the records of a type, but for those it refused. */
export function plannedRows(tx: Transaction, municipalityId: string, importId: string, { model }: RecordDescription) {
  return tx.$queryRaw<PlannedRow[]>`
    SELECT "recordId"::text AS "recordId", "version", "content", "position" FROM "ImportRow"
    WHERE "municipalityId" = ${municipalityId}::uuid AND "importId" = ${importId}::uuid AND "recordType" = ${model} AND "verdict" <> 'refused'
    ORDER BY "position"`
}

/** Every record the dry run looked at is still in the version it saw; those that change are held until the end. */
export async function checkVersions(
  tx: Transaction,
  { municipalityId }: Clerk,
  description: RecordDescription,
  rows: PlannedRow[],
) {
  const known = rows.filter(({ version }) => version !== null)
  if (known.length === 0) return
  const own = description.owner === 'portal' ? Prisma.sql`true` : Prisma.sql`"municipalityId" = ${municipalityId}::uuid`
  const found = await tx.$queryRaw<{ id: string; version: number }[]>`
    SELECT "id"::text AS id, "version" FROM ${named(description.model)}
    WHERE ${own} AND "id" = ANY(${known.map(({ recordId }) => recordId)}::uuid[]) ORDER BY "id" FOR UPDATE`
  const versions = new Map(found.map(({ id, version }) => [id, version]))
  if (known.some(({ recordId, version }) => versions.get(recordId) !== version)) throw new Refusal('importStale')
}
