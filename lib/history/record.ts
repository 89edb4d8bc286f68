import 'server-only'
import { channel, writeChange } from '@/lib/cache/changed'
import { everyMunicipality, kindsOfRecord, tagOf } from '@/lib/cache/kinds'
import type { Transaction } from '@/lib/db'
import type { Prisma } from '@/prisma/client/client'

/** Who acts: a member of staff, or the portal itself, which has no id. */
type Actor = { id: string | null; municipalityId: string }

type Act = {
  /** A verb of the office: `trips:publishReport`. */
  act: string
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
export async function record(tx: Transaction, actor: Actor, { act, recordType, recordId, version, data, detail }: Act) {
  const about = { municipalityId: actor.municipalityId, recordType, recordId, version }

  await tx.revision.create({ data: { ...about, data: JSON.parse(JSON.stringify(data)), createdById: actor.id } })
  await tx.auditEntry.create({ data: { ...about, act, userId: actor.id, detail } })
  await tell(tx, actor, recordType)
}

/** The same for many records of one type at once, each with a version and an entry of its own. */
export async function recordMany(
  tx: Transaction,
  actor: Actor,
  { act, recordType, detail }: Pick<Act, 'act' | 'recordType' | 'detail'>,
  records: { recordId: string; version: number; data: unknown }[],
) {
  const about = { municipalityId: actor.municipalityId, recordType }
  for (let from = 0; from < records.length; from += batch) {
    const some = records.slice(from, from + batch)
    await tx.revision.createMany({
      data: some.map(({ recordId, version, data }) => ({
        ...{ ...about, recordId, version, createdById: actor.id },
        data: JSON.parse(JSON.stringify(data)),
      })),
    })
    await tx.auditEntry.createMany({
      data: some.map(({ recordId, version }) => ({ ...about, recordId, version, act, userId: actor.id, detail })),
    })
  }
  if (records.length > 0) await tell(tx, actor, recordType)
}

/** Records that are noted by one statement. */
const batch = 1_000

async function tell(tx: Transaction, actor: Actor, recordType: string) {
  const owners = [actor.municipalityId, everyMunicipality]
  const tags = owners.flatMap((owner) => kindsOfRecord(recordType).map((kind) => tagOf(owner, kind)))
  if (tags.length > 0) await tx.$executeRaw`SELECT pg_notify(${channel}, ${writeChange({ from: 'a commit', tags })})`
}
