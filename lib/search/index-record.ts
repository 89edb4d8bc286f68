import 'server-only'
import type { Transaction } from '@/lib/db'
import { dependantsOf, type RecordRef, tripsConcerning } from './dependants'
import { documentsOf } from './documents'
import type { SearchDocumentRow } from './documents/document'
import { type RecordType, recordTypes } from './rules/kinds'

/** Records whose documents are made at a time when all are. */
const batch = 500

/** Trips of a partner city or network that follow it in its own transaction; where there are more they follow after it. */
const atOnce = 50

/** Trips that follow later, in one transaction. */
const renewedAtOnce = 200

/**
 * Brings the search documents of one record, and of those that hold something of it, to what the transaction has made of
 * it. Called at the end of every write of a record, its deletion included: what the public may not see any more is not
 * found any more either, from the same moment. What hangs on a record counts as the record: a membership or a former name
 * is its `Network`, a report or its publication is its `BusinessTrip`.
 */
export async function indexRecord(tx: Transaction, municipalityId: string, recordType: RecordType, recordId: string) {
  await indexRecords(tx, municipalityId, recordType, [recordId])
}

/** The same for many records of one type; those that are all new have nothing yet that holds something of them. */
export async function indexRecords(
  tx: Transaction,
  municipalityId: string,
  recordType: RecordType,
  recordIds: string[],
  { areNew = false } = {},
) {
  for (let from = 0; from < recordIds.length; from += batch) {
    const some = recordIds.slice(from, from + batch)
    const affected = some.map((recordId): RecordRef => ({ recordType, recordId }))
    if (!areNew) {
      affected.push(...(await dependantsOf(tx, municipalityId, recordType, some)))
      for (const recordId of some) affected.push(...(await tripsToFollow(tx, municipalityId, { recordType, recordId })))
    }
    await indexAll(tx, municipalityId, affected)
  }
}

/** The trips of a partner city or network; none, when they are so many that they follow later (`renewSearch`). */
async function tripsToFollow(tx: Transaction, municipalityId: string, { recordType, recordId }: RecordRef) {
  if (recordType !== 'PartnerCity' && recordType !== 'Network') return []
  const own = { recordType, recordId }
  const trips = await tripsConcerning(tx, municipalityId, own, { after: null, take: atOnce + 1 })
  if (trips.length <= atOnce) return trips.map((id): RecordRef => ({ recordType: 'BusinessTrip', recordId: id }))
  const key = { municipalityId, ...own }
  await tx.searchRenewal.upsert({
    where: { municipalityId_recordType_recordId: key },
    create: key,
    update: { after: null, since: new Date() },
  })
  return []
}

/**
 * Lets the next trips of the renewal that waits longest follow, in one transaction: whether there was any. What a crash
 * interrupts is done again by whoever comes next; any number of instances may do it at once.
 */
export async function renewSome(tx: Transaction) {
  const [one] = await tx.$queryRaw<
    { municipalityId: string; recordType: RecordType; recordId: string; after: string | null }[]
  >`
    SELECT "municipalityId"::text, "recordType", "recordId"::text, "after"::text FROM "SearchRenewal"
    ORDER BY "since" LIMIT 1 FOR UPDATE SKIP LOCKED`
  if (!one) return null
  const { municipalityId, recordType, recordId, after } = one
  const trips = await tripsConcerning(tx, municipalityId, { recordType, recordId }, { after, take: renewedAtOnce })
  await indexAll(
    tx,
    municipalityId,
    trips.map((id) => ({ recordType: 'BusinessTrip', recordId: id })),
  )
  const where = { municipalityId_recordType_recordId: { municipalityId, recordType, recordId } }
  const last = trips.at(-1)
  if (trips.length === renewedAtOnce && last) await tx.searchRenewal.update({ where, data: { after: last } })
  else await tx.searchRenewal.delete({ where })
  return one
}

async function indexAll(tx: Transaction, municipalityId: string, affected: RecordRef[]) {
  const rows: SearchDocumentRow[] = []
  for (const type of recordTypes) {
    const ids = [...new Set(affected.filter((ref) => ref.recordType === type).map((ref) => ref.recordId))]
    if (ids.length > 0) rows.push(...(await replaceDocuments(tx, municipalityId, type, ids)))
  }
  await addWords(tx, municipalityId, rows)
}

/** Makes all search documents and the vocabulary of a municipality anew. */
export async function reindex(tx: Transaction, municipalityId: string) {
  await tx.searchDocument.deleteMany({ where: { municipalityId } })
  await tx.searchWord.deleteMany({ where: { municipalityId } })

  for (const type of recordTypes) {
    for (
      let ids = await idsAfter(tx, municipalityId, type);
      ids.length > 0;
      ids = await idsAfter(tx, municipalityId, type, ids.at(-1))
    ) {
      await addWords(tx, municipalityId, await replaceDocuments(tx, municipalityId, type, ids))
    }
  }
}

/** The next records of a type in the order of their ids. The type is one of the models' names, never anything typed. */
async function idsAfter(tx: Transaction, municipalityId: string, type: RecordType, after?: string) {
  const owner = type === 'Municipality' ? 'id' : 'municipalityId'
  const rows = await tx.$queryRawUnsafe<{ id: string }[]>(
    `SELECT "id"::text FROM "${type}" WHERE "${owner}" = $1::uuid AND ($2::uuid IS NULL OR "id" > $2::uuid) ORDER BY "id" LIMIT ${batch}`,
    municipalityId,
    after ?? null,
  )
  return rows.map(({ id }) => id)
}

async function replaceDocuments(tx: Transaction, municipalityId: string, recordType: RecordType, ids: string[]) {
  const rows = await documentsOf(tx, municipalityId, recordType, ids)
  await tx.searchDocument.deleteMany({ where: { municipalityId, recordType, recordId: { in: ids } } })
  if (rows.length > 0) {
    await tx.$executeRaw`
      INSERT INTO "SearchDocument" ("municipalityId", "recordType", "recordId", "locale", "address", "title", "titleLang", "facts",
        "body", "bodyLang", "foreignText", "names", "forms", "linkedNames", "keywords", "countryCodes", "year", "visibleFrom", "weight")
      SELECT ${municipalityId}::uuid, "recordType", "recordId", "locale", "address", "title", "titleLang", "facts",
        "body", "bodyLang", "foreignText", "names",
        (SELECT coalesce(E'\n' || string_agg(DISTINCT public.search_fold(form), E'\n') || E'\n', '') FROM unnest("forms") AS form),
        "linkedNames", "keywords", "countryCodes", "year", "visibleFrom", "weight"
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row("recordType" text, "recordId" uuid, "locale" text, "address" text,
        "title" text, "titleLang" text, "facts" text, "body" text, "bodyLang" text, "foreignText" text, "names" text[],
        "forms" text[], "linkedNames" text, "keywords" text, "countryCodes" text[], "year" integer, "visibleFrom" text, "weight" integer)`
  }
  return rows
}

/** Adds words the vocabulary lacks: always in the same order, so that two writers wait for each other and never in a ring. */
async function addWords(tx: Transaction, municipalityId: string, rows: SearchDocumentRow[]) {
  const words = rows.flatMap((row) => row.words)
  if (words.length === 0) return
  await tx.$executeRaw`
    INSERT INTO "SearchWord" ("municipalityId", "word", "shown")
    SELECT DISTINCT ON (folded COLLATE "C") ${municipalityId}::uuid, folded, shown
    FROM jsonb_to_recordset(${JSON.stringify(words)}::jsonb) AS entry("word" text, "shown" text), public.search_fold(word) AS folded
    WHERE folded <> '' AND strpos(folded, ' ') = 0
    ORDER BY folded COLLATE "C", word <> shown, shown COLLATE "C" DESC
    ON CONFLICT DO NOTHING`
}
