import type { Transaction } from '@/lib/db'
import type { RecordType } from './rules/kinds'

export type RecordRef = { recordType: RecordType; recordId: string }

const refs = (recordType: RecordType, rows: { id: string }[]) =>
  rows.map(({ id }): RecordRef => ({ recordType, recordId: id }))

/** Records whose documents hold something of these records, such as a city's names, and have to be made anew with its own. */
export async function dependantsOf(
  tx: Transaction,
  municipalityId: string,
  recordType: RecordType,
  recordIds: string[],
): Promise<RecordRef[]> {
  const select = { id: true }
  const some = { in: recordIds }

  if (recordType === 'PartnerCity') {
    const agreements = await tx.agreement.findMany({
      where: { municipalityId, parties: { some: { partnerCityId: some } } },
      select,
    })
    const events = await tx.agendaEvent.findMany({ where: { municipalityId, partnerCityId: some }, select })
    return [...refs('Agreement', agreements), ...refs('AgendaEvent', events)]
  }

  if (recordType === 'Official') {
    return refs(
      'MayorStatement',
      await tx.mayorStatement.findMany({ where: { municipalityId, officialId: some }, select }),
    )
  }

  if (recordType === 'BusinessTrip') {
    // A person without a post is public by trips alone: whoever travels, or did before this write, may come or go with it.
    // What is counted of trips follows only at commit, and so still tells who travelled before.
    const before = await tx.tripFacts.findMany({
      where: { municipalityId, tripId: some },
      select: { officialIds: true },
    })
    const travelled = before.flatMap(({ officialIds }) => officialIds)
    const travels = { OR: [{ travels: { some: { tripId: some } } }, { id: { in: travelled } }] }
    return refs('Official', await tx.official.findMany({ where: { municipalityId, ...travels }, select }))
  }

  return []
}
