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

  const owners = [actor.municipalityId, everyMunicipality]
  const tags = owners.flatMap((owner) => kindsOfRecord(recordType).map((kind) => tagOf(owner, kind)))
  if (tags.length > 0) await tx.$executeRaw`SELECT pg_notify(${channel}, ${writeChange({ from: 'a commit', tags })})`
}
