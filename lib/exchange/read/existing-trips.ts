import 'server-only'
import { today } from '@/lib/dates/today'
import { db, type Transaction } from '@/lib/db'
import type { Content } from '@/lib/records/schema/content'
import { inputOf } from '@/lib/trips/rules/input'
import { inputInForm } from '@/lib/trips/rules/kept-input'
import { reportState } from '@/lib/trips/rules/state'
import { whyNotEdit } from '@/lib/trips/rules/who'
import { type WholeTrip, wholeTrip } from '@/lib/trips/schema/whole'
import { Prisma } from '@/prisma/client/client'
import type { Block } from '../rules/layout'
import type { NameBooks } from '../rules/names'
import type { Existing } from '../rules/planning'
import { readCell } from '../rules/read-cell'
import { withLinksSorted } from '../rules/trip-form'
import { uuid } from '../rules/uuid'
import { writerOf } from '../rules/writer'
import type { Clerk } from '../schema/clerk'
import { tripSheet } from '../schema/trip'

/** Trips that are read at a time. */
const batch = 200

/** Whole trips in the order of the ids; those that are gone are left out. */
export async function* wholeTrips(client: Transaction | typeof db, municipalityId: string, ids: string[]) {
  for (let from = 0; from < ids.length; from += batch) {
    const some = ids.slice(from, from + batch)
    const trips = await client.businessTrip.findMany({
      where: { municipalityId, id: { in: some } },
      include: wholeTrip,
    })
    const byId = new Map(trips.map((trip) => [trip.id, trip]))
    yield some.flatMap((id) => byId.get(id) ?? [])
  }
}

/**
 * A trip as the columns of a file see it: of a published report what is public, or for those who may change it the change that
 * was begun, which is what their form holds.
 */
export function contentOfTrip(trip: WholeTrip, mayEdit: boolean): Content {
  return withLinksSorted({ reference: trip.reference, ...(mayEdit ? inputInForm(trip) : inputOf(trip)) })
}

/** The trips that the lines of a file may be about: by id, by number, by their first day. A municipality may have very many. */
export async function* existingTrips(clerk: Clerk, blocks: Block[], names: NameBooks): AsyncGenerator<Existing[]> {
  const { municipalityId, timeZone } = clerk
  const cells = (key: string) => [...new Set(blocks.map((block) => block.cells[key]?.trim() ?? ''))]
  const { startsOn } = tripSheet.fields
  const days = cells('startsOn').flatMap((text) => {
    const read = startsOn?.kind === 'date' ? readCell(startsOn, text, names) : { typed: undefined }
    return 'typed' in read ? [read.typed ?? ''] : []
  })
  const dayless = days.includes('') ? Prisma.sql`OR "startsOn" IS NULL` : Prisma.empty
  const found = await db.$queryRaw<{ id: string }[]>`
    SELECT "id"::text AS id FROM "BusinessTrip" WHERE "municipalityId" = ${municipalityId}::uuid AND ("id" = ANY(${cells('id').filter((id) => uuid.test(id))}::uuid[])
      OR "reference" = ANY(${cells('reference')}) OR "startsOn" = ANY(${days.filter(Boolean)}) ${dayless}) ORDER BY "id"`
  const ids = found.map(({ id }) => id)
  const day = today(timeZone)
  for await (const trips of wholeTrips(db, municipalityId, ids))
    yield trips.map((trip) => {
      const state = reportState(trip.report)
      const locked =
        state === 'published' ? null : whyNotEdit(writerOf(clerk), { createdById: trip.createdById, state })
      const { announcement } = trip
      const isAnnounced = announcement !== null && (announcement.withheldUntil ?? day) <= day
      const remark = state === 'published' ? 'besidePublished' : isAnnounced ? 'announced' : null
      return {
        ...{ id: trip.id, version: trip.version, content: contentOfTrip(trip, true) },
        ...(locked && { locked }),
        ...(remark && { remark }),
      }
    })
}
