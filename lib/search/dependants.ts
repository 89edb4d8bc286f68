import type { Transaction } from '@/lib/db'
import type { RecordType } from './rules/kinds'

export type RecordRef = { recordType: RecordType; recordId: string }

const refs = (recordType: RecordType, rows: { id: string }[]) =>
  rows.map(({ id }): RecordRef => ({ recordType, recordId: id }))

/** Records whose documents hold something of this record, such as a city's names, and have to be made anew with its own. */
export async function dependantsOf(
  tx: Transaction,
  municipalityId: string,
  { recordType, recordId }: RecordRef,
): Promise<RecordRef[]> {
  const select = { id: true }

  if (recordType === 'PartnerCity') {
    const concerns = {
      OR: [
        { destinations: { some: { partnerCityId: recordId } } },
        { partnerCities: { some: { partnerCityId: recordId } } },
      ],
    }
    const agreements = await tx.agreement.findMany({
      where: { municipalityId, parties: { some: { partnerCityId: recordId } } },
      select,
    })
    const trips = await tx.businessTrip.findMany({ where: { municipalityId, ...concerns }, select })
    const events = await tx.agendaEvent.findMany({ where: { municipalityId, partnerCityId: recordId }, select })
    return [...refs('Agreement', agreements), ...refs('BusinessTrip', trips), ...refs('AgendaEvent', events)]
  }

  if (recordType === 'Network') {
    const concerns = { memberships: { some: { membership: { networkId: recordId } } } }
    return refs('BusinessTrip', await tx.businessTrip.findMany({ where: { municipalityId, ...concerns }, select }))
  }

  if (recordType === 'Official') {
    return refs(
      'MayorStatement',
      await tx.mayorStatement.findMany({ where: { municipalityId, officialId: recordId }, select }),
    )
  }

  if (recordType === 'BusinessTrip') {
    // A person without a post is public by trips alone: whoever travels, or did before this write, may come or go with it.
    // What is counted of trips follows only at commit, and so still tells who travelled before.
    const before = await tx.tripFacts.findUnique({
      where: { municipalityId_tripId: { municipalityId, tripId: recordId } },
      select: { officialIds: true },
    })
    const travels = { OR: [{ travels: { some: { tripId: recordId } } }, { id: { in: before?.officialIds ?? [] } }] }
    return refs('Official', await tx.official.findMany({ where: { municipalityId, ...travels }, select }))
  }

  return []
}
