import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { contentOf } from '../rules/content'
import { type Change, changesBetween } from '../rules/difference'
import type { Told } from '../rules/words'
import type { RecordDescription, RecordKey } from '../schema/description'
import { nameKey, namesIn } from './names'
import { type Gone, restorable } from './restorable'

/** Every version of a record, the newest first: who made it, when, by which act. */
export async function getVersions(staff: Staff, description: RecordDescription, id: string) {
  const where = revisionsOf(staff, description, id)
  const [revisions, entries] = await Promise.all([
    db.revision.findMany({
      where,
      orderBy: { version: 'desc' },
      select: { version: true, createdAt: true, createdBy: { select: { name: true } } },
    }),
    db.auditEntry.findMany({ where, select: { version: true, act: true } }),
  ])
  return revisions.map(({ version, createdAt, createdBy }) => ({
    version,
    at: createdAt,
    by: createdBy?.name ?? null,
    // An import has one entry for all its records.
    act: entries.find((entry) => entry.version === version)?.act ?? (createdBy ? 'exchange:import' : null),
  }))
}

export type Version = Awaited<ReturnType<typeof getVersions>>[number]

/** What changed between two versions, with what a restore of the earlier one would have to leave out; null when one is missing. */
export async function compareVersions(
  staff: Staff,
  description: RecordDescription,
  id: string,
  from: number,
  to: number,
) {
  const revisions = await db.revision.findMany({
    where: { ...revisionsOf(staff, description, id), version: { in: [from, to] } },
    select: { version: true, data: true },
  })
  const contentAt = (version: number) => {
    const revision = revisions.find((one) => one.version === version)
    return revision ? contentOf(description.fields, revision.data as Record<string, unknown>) : null
  }
  const before = from === 0 ? {} : contentAt(from)
  const after = contentAt(to)
  if (!before || !after) return null

  const { locale, municipalityId, municipality } = staff
  const names = await namesIn(db, municipalityId, locale, description.fields, [before, after])
  const gone = new Map<string, string>()
  for (const version of [from, to].filter((one) => one > 0))
    for (const one of (await restorable(db, staff, description, id, version)).missing)
      gone.set(nameKey(one.to, one.id), one.title)
  const told: Told = {
    locale,
    timeZone: municipality.timeZone,
    nameOf: (kind, ref) => {
      const key = nameKey(kind as RecordKey, ref)
      return names.get(key)?.title ?? gone.get(key) ?? null
    },
  }
  return { changes: changesBetween(description.fields, before, after), told }
}

export type Comparison = { changes: Change[]; told: Told }

/** Related records that a restore of this version would leave out, because they no longer exist. */
export async function goneIn(
  staff: Staff,
  description: RecordDescription,
  id: string,
  version: number,
): Promise<Gone[]> {
  return (await restorable(db, staff, description, id, version)).missing
}

function revisionsOf({ municipalityId }: Staff, { model, owner }: RecordDescription, recordId: string) {
  return { recordType: model, recordId, ...(owner !== 'portal' && { municipalityId }) }
}
