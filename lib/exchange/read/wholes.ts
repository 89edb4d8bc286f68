import 'server-only'
import type { db, Transaction } from '@/lib/db'
import { ownedBy, tableOf, wholeOf } from '@/lib/records/read/tables'
import type { RecordDescription } from '@/lib/records/schema/description'

/** Records that are read at a time. */
const batch = 500

export type Whole = Record<string, unknown> & { id: string; version: number }

/** Whole records with all that belongs to them, in the order of the ids or of these ids; those that are gone are left out. */
export async function* wholesOf(
  client: Transaction | typeof db,
  description: RecordDescription,
  municipalityId: string,
  ids: string[] | null,
): AsyncGenerator<Whole[]> {
  if (ids)
    for (let from = 0; from < ids.length; from += batch)
      yield read(client, description, municipalityId, ids.slice(from, from + batch))
  else
    for (let after: string | null = null; ; ) {
      const some: Whole[] = await next(client, description, municipalityId, after)
      if (some.length > 0) yield some
      if (some.length < batch) return
      after = some.at(-1)?.id ?? null
    }
}

async function read(
  client: Transaction | typeof db,
  description: RecordDescription,
  municipalityId: string,
  ids: string[],
) {
  const rows = await tableOf(client, description.model).findMany({
    where: { ...ownedBy(description, municipalityId), id: { in: ids } },
    ...includeOf(description),
  })
  const byId = new Map(rows.map((row) => [String(row.id), row as Whole]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

function next(
  client: Transaction | typeof db,
  description: RecordDescription,
  municipalityId: string,
  after: string | null,
) {
  return tableOf(client, description.model).findMany({
    where: { ...ownedBy(description, municipalityId), ...(after && { id: { gt: after } }) },
    ...includeOf(description),
    orderBy: { id: 'asc' },
    take: batch,
  }) as Promise<Whole[]>
}

function includeOf({ fields }: RecordDescription) {
  const include = wholeOf(fields)
  return Object.keys(include).length > 0 ? { include } : {}
}
