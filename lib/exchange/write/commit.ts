import 'server-only'
import type { Transaction } from '@/lib/db'
import { recordAct, recordVersions } from '@/lib/history/record'
import { transact } from '@/lib/history/transact'
import { named, tableOf } from '@/lib/records/read/tables'
import { contentOf } from '@/lib/records/rules/content'
import type { Content } from '@/lib/records/schema/content'
import type { RecordDescription } from '@/lib/records/schema/description'
import { descriptions } from '@/lib/records/schema/register'
import { Refusal } from '@/lib/refusal'
import { Prisma } from '@/prisma/client/client'
import { wholesOf } from '../read/wholes'
import type { Clerk } from '../schema/clerk'
import { columnData, type ListWork, planLists } from './lists'
import { addRows, updateRows } from './rows'
import { seenOf } from './seen'
import { noSlugYet, putSlugsOfMany, slugWordsOf } from './slugs'

/** Milliseconds the whole write may take. */
const patience = 180_000

type Row = { recordId: string; version: number | null; verdict: string; content: Content | null }

/** Writes what a dry run said: all of it, or nothing when anything of it is no longer as it was seen. */
export async function writeImport(clerk: Clerk, id: string) {
  const { municipalityId } = clerk
  const key = { municipalityId_id: { municipalityId, id } }
  return transact(async (tx) => {
    const [held] = await tx.$queryRaw<{ state: string }[]>`
      SELECT "state"::text FROM "Import" WHERE "municipalityId" = ${municipalityId}::uuid AND "id" = ${id}::uuid FOR UPDATE`
    if (held?.state !== 'writing') throw new Refusal('importNotPlanned')
    const file = await tx.import.findUniqueOrThrow({
      where: key,
      select: { fileName: true, fileHash: true, seen: true, created: true, changed: true },
    })
    const seen = (file.seen ?? {}) as Record<string, string>
    const now = await seenOf(tx, municipalityId, Object.keys(seen))
    if (Object.entries(seen).some(([model, ids]) => now[model] !== ids)) throw new Refusal('importStale')

    const models: string[] = []
    for (const description of descriptions) {
      if (seen[description.model] === undefined) continue
      const rows = await rowsOf(tx, municipalityId, id, description)
      await checkVersions(tx, clerk, description, rows)
      const written = rows.filter(({ content }) => content !== null)
      if (written.length === 0) continue
      await writeRecords(tx, clerk, description, written)
      models.push(description.model)
    }
    const { fileName, fileHash, created, changed } = file
    const detail = { file: fileName, sha256: fileHash, created, changed, records: models }
    await recordAct(tx, clerk, { act: 'exchange:import', recordType: 'Import', recordId: id, detail }, models)
    const done = { state: 'written' as const, finishedAt: new Date(), failure: null, searched: 0 }
    await tx.import.update({ where: key, data: done })
    return models
  }, patience)
}

function rowsOf(tx: Transaction, municipalityId: string, importId: string, { model }: RecordDescription) {
  return tx.$queryRaw<Row[]>`
    SELECT "recordId"::text AS "recordId", "version", "verdict"::text AS verdict, "content" FROM "ImportRow"
    WHERE "municipalityId" = ${municipalityId}::uuid AND "importId" = ${importId}::uuid AND "recordType" = ${model} AND "verdict" <> 'refused'
    ORDER BY "position"`
}

/** Every record the dry run looked at is still in the version it saw; those that change are held until the end. */
async function checkVersions(tx: Transaction, { municipalityId }: Clerk, description: RecordDescription, rows: Row[]) {
  const known = rows.filter(({ version }) => version !== null)
  if (known.length === 0) return
  const own = description.owner === 'portal' ? Prisma.sql`true` : Prisma.sql`"municipalityId" = ${municipalityId}::uuid`
  const found = await tx.$queryRaw<{ id: string; version: number }[]>`
    SELECT "id"::text AS id, "version" FROM ${named(description.model)}
    WHERE ${own} AND "id" = ANY(${known.map(({ recordId }) => recordId)}::uuid[]) ORDER BY "id" FOR UPDATE`
  const versions = new Map(found.map(({ id, version }) => [id, version]))
  if (known.some(({ recordId, version }) => versions.get(recordId) !== version)) throw new Refusal('importStale')
}

async function writeRecords(tx: Transaction, clerk: Clerk, description: RecordDescription, rows: Row[]) {
  const { municipalityId } = clerk
  const { model, fields, derive, owner } = description
  const own = owner === 'portal' ? {} : { municipalityId }
  const created = rows.filter(({ version }) => version === null)
  const changed = rows.filter(({ version }) => version !== null)
  const updatedAt = new Date()
  const dataOf = ({ recordId, content }: Row) => ({
    ...own,
    ...{ id: recordId, updatedAt },
    ...columnData(fields, content ?? {}),
    ...derive?.((content ?? {}) as never),
  })

  const work: ListWork = new Map()
  const slugs = await slugWordsOf(
    tx,
    description,
    municipalityId,
    changed.map(({ recordId }) => recordId),
  )
  await keepFirsts(tx, clerk, description, changed, work)
  for (const { recordId, content } of created) planLists(work, fields, recordId, {}, content ?? {})

  if (created.length > 0)
    await addRows(
      tx,
      model,
      created.map((row) => ({ ...dataOf(row), ...noSlugYet(description, row.recordId) })),
    )
  if (changed.length > 0) {
    const data = changed.map((row) => ({ ...dataOf(row), version: row.version }))
    const found = await updateRows(tx, model, data, [...Object.keys(own), 'id'], { version: true })
    if (found !== changed.length) throw new Refusal('importStale')
  }
  await writeLists(tx, own, work)
  const ids = rows.map(({ recordId }) => recordId)
  await putSlugsOfMany(tx, description, municipalityId, ids, slugs)
  for await (const wholes of wholesOf(tx, description, municipalityId, ids))
    await recordVersions(
      tx,
      clerk,
      model,
      wholes.map((whole) => ({ recordId: whole.id, version: whole.version, data: whole })),
    )
  // What somebody withholds by a file is not found from this moment on; the rest follows (`followImport`).
  const changedIds = changed.map(({ recordId }) => recordId)
  await tx.searchDocument.deleteMany({ where: { municipalityId, recordType: model, recordId: { in: changedIds } } })
}

/** The lists of changed records against what they were, and a first version for those from before there was history. */
async function keepFirsts(
  tx: Transaction,
  { municipalityId }: Clerk,
  description: RecordDescription,
  changed: Row[],
  work: ListWork,
) {
  const contents = new Map(changed.map(({ recordId, content }) => [recordId, content ?? {}]))
  for await (const wholes of wholesOf(tx, description, municipalityId, [...contents.keys()])) {
    await tx.revision.createMany({
      data: wholes.map((whole) => ({
        ...{ municipalityId, recordType: description.model, recordId: whole.id, version: whole.version },
        data: JSON.parse(JSON.stringify(whole)),
      })),
      skipDuplicates: true,
    })
    for (const whole of wholes)
      planLists(work, description.fields, whole.id, contentOf(description.fields, whole), contents.get(whole.id) ?? {})
  }
}

async function writeLists(tx: Transaction, own: { municipalityId?: string }, work: ListWork) {
  for (const [model, { list, added, updated, gone }] of work) {
    const column = list.kind === 'links' ? list.column : (list.key ?? 'id')
    for (const { owner, ids } of gone) {
      const values = list.kind === 'rows' && list.fields[column]?.kind === 'number' ? ids.map(Number) : ids
      await tableOf(tx, list.model).deleteMany({ where: { ...own, [list.owner]: owner, [column]: { in: values } } })
    }
    const key = [...Object.keys(own), list.owner, column]
    if (updated.length > 0)
      await updateRows(
        tx,
        model,
        updated.map((row) => ({ ...own, ...row })),
        key,
      )
    if (added.length > 0)
      await addRows(
        tx,
        model,
        added.map((row) => ({ ...own, ...row })),
      )
  }
}
