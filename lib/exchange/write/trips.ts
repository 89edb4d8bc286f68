import 'server-only'
import { today } from '@/lib/dates/today'
import type { Transaction } from '@/lib/db'
import { writeTripOfFile } from '@/lib/trips/from-file'
import { writerOf } from '../rules/writer'
import type { Clerk } from '../schema/clerk'
import type { PlannedRow } from './planned-rows'

/** Writes trips one by one, each by the way of its form; new ones are told by the numbers they get. */
export async function writeTrips(tx: Transaction, clerk: Clerk, importId: string, rows: PlannedRow[]) {
  const { municipalityId, timeZone } = clerk
  const writer = writerOf(clerk)
  const day = today(timeZone)
  for (const { recordId, version, content, position } of rows) {
    const { reference: _, ...typed } = content ?? {}
    const reference = await writeTripOfFile(tx, writer, { id: recordId, version, typed, today: day })
    if (version === null)
      await tx.$executeRaw`UPDATE "ImportRow" SET "title" = left(${reference} || ' · ' || "title", 200)
        WHERE "municipalityId" = ${municipalityId}::uuid AND "importId" = ${importId}::uuid AND "position" = ${position}`
  }
}
