import 'server-only'
import { recordAct } from '@/lib/history/record'
import { transact } from '@/lib/history/transact'
import { Refusal } from '@/lib/refusal'
import type { Clerk } from '../schema/clerk'
import { importable } from '../schema/types'
import { checkVersions, plannedRows } from './planned-rows'
import { writeRecords } from './records'
import { seenOf } from './seen'
import { writeTrips } from './trips'

/** Milliseconds the whole write may take. */
const patience = 180_000

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
    for (const description of importable) {
      if (seen[description.model] === undefined) continue
      const rows = await plannedRows(tx, municipalityId, id, description)
      await checkVersions(tx, clerk, description, rows)
      const written = rows.filter(({ content }) => content !== null)
      if (written.length === 0) continue
      if (description.key === 'businessTrip') await writeTrips(tx, clerk, id, written)
      else await writeRecords(tx, clerk, description, written)
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
