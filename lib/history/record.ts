import 'server-only'
import { channel, writeChange } from '@/lib/cache/changed'
import { everyMunicipality, kindsOfRecord, tagOf } from '@/lib/cache/kinds'
import type { Transaction } from '@/lib/db'
import type { Prisma } from '@/prisma/client/client'
import type { Act } from './acts'
import { enter } from './enter'

/** Who acts: a member of staff, or the portal itself, which has no id. */
type Actor = { id: string | null; municipalityId: string }

type Done = {
  /** A verb of the office: `trips:publishReport`. */
  act: Act
  recordType: string
  recordId: string
  version: number
  /** The whole record as it is after the act, its relations included. */
  data: unknown
  detail?: Prisma.InputJsonObject
}

/**
 * Notes in the same transaction what the record is now, and who did what to it. Both tables are only ever added to. Every
 * instance hears of the commit, should this process not live to tell them (`changed`).
 */
export async function record(
  tx: Transaction,
  actor: Actor,
  { act, recordType, recordId, version, data, detail }: Done,
) {
  const about = { municipalityId: actor.municipalityId, recordType, recordId, version }

  await tx.revision.create({ data: { ...about, data: JSON.parse(JSON.stringify(data)), createdById: actor.id } })
  await enter(tx, { ...about, act, userId: actor.id, detail })
  await tell(tx, actor, recordType)
}

/**
 * Notes what many records of one type are now, by one act that has its own entry in the audit (`recordAct`): a hundred thousand
 * entries that say the same would hide the others.
 */
export async function recordVersions(
  tx: Transaction,
  actor: Actor,
  recordType: string,
  records: { recordId: string; version: number; data: unknown }[],
) {
  await tx.$executeRaw`
    INSERT INTO "Revision" ("municipalityId", "id", "recordType", "recordId", "version", "data", "createdById")
    SELECT ${actor.municipalityId}::uuid, gen_random_uuid(), ${recordType}, "recordId", "version", "data", ${actor.id}::uuid
    FROM jsonb_to_recordset(${JSON.stringify(records)}::jsonb) AS row("recordId" uuid, "version" int, "data" jsonb)`
}

/** Notes in the audit who did what to many records at once, and tells every instance of the commit. */
export async function recordAct(
  tx: Transaction,
  actor: Actor,
  { act, recordType, recordId, detail }: Omit<Done, 'version' | 'data'>,
  written: string[],
) {
  const { municipalityId } = actor
  for (const type of written) await tell(tx, actor, type)
  await enter(tx, { municipalityId, recordType, recordId, act, userId: actor.id, detail })
}

async function tell(tx: Transaction, actor: Actor, recordType: string) {
  const owners = [actor.municipalityId, everyMunicipality]
  const tags = owners.flatMap((owner) => kindsOfRecord(recordType).map((kind) => tagOf(owner, kind)))
  if (tags.length > 0) await tx.$executeRaw`SELECT pg_notify(${channel}, ${writeChange({ from: 'a commit', tags })})`
}
