import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import type { db, Transaction } from '@/lib/db'
import { nameKey, namesIn, referencesIn } from '@/lib/records/read/names'
import { nameOfGone } from '@/lib/records/read/restorable'
import type { Content } from '@/lib/records/schema/content'
import type { RecordKey } from '@/lib/records/schema/description'
import { Refusal } from '@/lib/refusal'
import { inputInForm } from '../rules/kept-input'
import type { TripInput } from '../schema/form'
import { relations } from '../schema/relations'
import { revived } from './revived'

/** An earlier version as the form held it, what of it can come back, and the related records that no longer exist. */
export async function restorableTrip(
  client: Transaction | typeof db,
  { municipalityId, locale }: Pick<Staff, 'municipalityId' | 'locale'>,
  recordId: string,
  version: number,
) {
  const revision = await client.revision.findFirst({
    where: { municipalityId, recordType: 'BusinessTrip', recordId, version },
    select: { data: true },
  })
  if (!revision) throw new Refusal('recordMissing')
  const whole = inputInForm(revived(revision.data as object))
  const names = await namesIn(client, municipalityId, locale, relations, [asContent(whole)])
  const gone = new Map(
    referencesIn(relations, asContent(whole))
      .filter(({ to, id }) => !names.has(nameKey(to, id)))
      .map((one) => [nameKey(one.to, one.id), one]),
  )
  const isThere = (to: RecordKey, id: string) => !gone.has(nameKey(to, id))
  return {
    whole,
    input: without(whole, isThere),
    names,
    missing: await Promise.all([...gone.values()].map((one) => nameOfGone(client, one, locale))),
  }
}

/** What was typed stays: a place or a person only loses the record it was tied to. */
function without(input: TripInput, isThere: (to: RecordKey, id: string) => boolean): TripInput {
  const kept = (to: RecordKey, id: string | null) => (id && isThere(to, id) ? id : null)
  return {
    ...input,
    destinations: input.destinations.map((row) => ({ ...row, partnerCityId: kept('partnerCity', row.partnerCityId) })),
    travellers: input.travellers.map((row) => ({ ...row, officialId: kept('official', row.officialId) })),
    partnerCityIds: input.partnerCityIds.filter((id) => isThere('partnerCity', id)),
    agreementIds: input.agreementIds.filter((id) => isThere('agreement', id)),
    membershipIds: input.membershipIds.filter((id) => isThere('membership', id)),
  }
}

function asContent(input: TripInput) {
  return input as unknown as Content
}
