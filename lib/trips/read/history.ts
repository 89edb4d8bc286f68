import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { getVersions } from '@/lib/records/read/history'
import { nameKey } from '@/lib/records/read/names'
import { type VersionPair, versionsAsked } from '@/lib/records/rules/versions'
import type { RecordKey } from '@/lib/records/schema/description'
import { changesInWords } from '../rules/compared'
import { reportState } from '../rules/state'
import { mayRead, mayRestore } from '../rules/who'
import { TripContent } from '../schema/form'
import { businessTrip } from '../schema/record'
import { restorableTrip } from './restorable'

/**
 * Every version of a trip, the newest first, with what changed between the two that an address asks for (`from`, `to`): null
 * when the municipality has none of this reference, `'notYours'` when this person may not read it.
 */
export async function getTripHistory(
  staff: Staff,
  reference: string,
  query: Record<string, string | string[] | undefined> = {},
) {
  if (!/^\d{4}-\d{4}$/.test(reference)) return null
  const { municipalityId } = staff
  const trip = await db.businessTrip.findUnique({
    where: { municipalityId_reference: { municipalityId, reference } },
    select: {
      ...{ id: true, version: true, createdById: true },
      report: {
        select: { submissions: true, publications: true, signatures: { where: { voidedAt: null } } },
      },
    },
  })
  if (!trip) return null
  const state = reportState(trip.report)
  const row = { createdById: trip.createdById, state, signerId: trip.report?.signatures[0]?.signerId ?? null }
  if (!mayRead(staff, row)) return 'notYours'

  const versions = await getVersions(staff, businessTrip, trip.id)
  const asked = versionsAsked(
    query,
    versions.map(({ version }) => version),
  )
  return {
    ...{ id: trip.id, version: trip.version, reference, state, versions, asked },
    comparison: asked && (await compare(staff, trip.id, asked)),
    mayRestore: mayRestore(staff, row),
  }
}

export type TripHistory = Exclude<Awaited<ReturnType<typeof getTripHistory>>, null | 'notYours'>

/** What changed between two versions, and the related records that a restore of the earlier would leave out. */
async function compare(staff: Staff, id: string, { from, to }: VersionPair) {
  const [before, after] = await Promise.all([
    from === 0 ? null : restorableTrip(db, staff, id, from),
    restorableTrip(db, staff, id, to),
  ])
  const gone = [...(before?.missing ?? []), ...after.missing]
  const nameOf = (kind: string, ref: string) => {
    const key = nameKey(kind as RecordKey, ref)
    const named = before?.names.get(key) ?? after.names.get(key)
    return named?.title ?? gone.find((one) => nameKey(one.to, one.id) === key)?.title ?? null
  }
  const told = { locale: staff.locale, timeZone: staff.municipality.timeZone, nameOf }
  return {
    changes: changesInWords(before?.whole ?? TripContent.parse({}), after.whole, told),
    missing: before?.missing ?? [],
  }
}
