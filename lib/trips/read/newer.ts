import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { db, type Transaction } from '@/lib/db'
import { messagesOf } from '@/lib/i18n/messages'
import type { Merge } from '@/lib/records/schema/answer'
import { inputInForm } from '../rules/kept-input'
import { differingFields, isWritable, type Sides } from '../rules/merge'
import { wordsIn } from '../rules/words'
import type { TripInput } from '../schema/form'
import { type WholeTrip, wholeTrip } from '../schema/whole'
import { getLinkedNames } from './linked-names'
import { revived } from './revived'

/** What was typed beside the trip as it is now; null when nobody saved it since the version that the person began with. */
export async function newerOf(
  staff: Staff,
  { id, version }: { id: string; version: number },
  input: TripInput,
): Promise<Merge | null> {
  const trip = await db.businessTrip.findUnique({
    where: { municipalityId_id: { municipalityId: staff.municipalityId, id } },
    include: wholeTrip,
  })
  if (!trip || trip.version === version) return null
  return inWords(db, staff, trip, await sidesOf(db, trip, version, input))
}

/** The version both began with, what was typed, and what there is now. */
export async function sidesOf(
  client: Transaction | typeof db,
  trip: WholeTrip,
  version: number,
  mine: TripInput,
): Promise<Sides> {
  const revision = await client.revision.findFirst({
    where: { municipalityId: trip.municipalityId, recordType: 'BusinessTrip', recordId: trip.id, version },
    select: { data: true },
  })
  const base = revision && inputInForm(revived(revision.data as object))
  return { base, mine, theirs: inputInForm(trip) }
}

/** The fields both have differently, in the person's language. */
export async function inWords(
  client: Transaction | typeof db,
  staff: Pick<Staff, 'municipalityId' | 'locale'>,
  trip: WholeTrip,
  sides: Sides,
): Promise<Merge> {
  const { fields } = messagesOf(staff.locale).tripForm
  const { by, at } = await lastChange(client, trip)
  const { base, mine, theirs } = sides
  const names = await getLinkedNames(staff, [mine, theirs, ...(base ? [base] : [])], client)
  const words = wordsIn(staff.locale, names)
  return {
    version: trip.version,
    by,
    at,
    units: differingFields(sides).map(({ field, default: side }) => ({
      unit: field,
      label: fields[field],
      base: base ? words(base, field) : '',
      mine: words(mine, field),
      theirs: words(theirs, field),
      default: side,
      writable: isWritable(field),
      ...(/Lt$/.test(field) && { lang: 'lt' as const }),
      ...(/En$/.test(field) && { lang: 'en' as const }),
    })),
  }
}

/** Who gave the trip its latest version, and when. */
async function lastChange(client: Transaction | typeof db, { municipalityId, id, updatedAt }: WholeTrip) {
  const revision = await client.revision.findFirst({
    where: { municipalityId, recordType: 'BusinessTrip', recordId: id },
    orderBy: { version: 'desc' },
    select: { createdAt: true, createdBy: { select: { name: true } } },
  })
  return { by: revision?.createdBy?.name ?? null, at: (revision?.createdAt ?? updatedAt).toISOString() }
}
