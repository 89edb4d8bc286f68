import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import type { Transaction } from '@/lib/db'
import { transact } from '@/lib/history/transact'
import { Refusal } from '@/lib/refusal'
import { restorableTrip } from '../read/restorable'
import { revived } from '../read/revived'
import { mayTakeBack } from '../rules/who'
import type { TripInput } from '../schema/form'
import type { WholeTrip } from '../schema/whole'
import { note } from './note'

/**
 * Takes a discarded trip out of the bin: the same draft under its own number, with its rows and its history. Related records that
 * no longer exist are left out; the audit keeps which. Somebody who was asked to sign it has to be asked again.
 */
export function takeTripBack(staff: Staff, id: string) {
  return transact(async (tx) => {
    const { municipalityId } = staff
    const where = { municipalityId, recordType: 'BusinessTrip', recordId: id, restoredAt: null }
    const recycled = await tx.recycledRecord.findFirst({ where })
    if (!recycled) throw new Refusal('recordMissing')
    if (!mayTakeBack(staff, recycled)) throw new Refusal('notYours')

    const { input, missing } = await restorableTrip(tx, staff, id, recycled.version)
    const { data } = await tx.revision.findFirstOrThrow({
      where: { municipalityId, recordType: 'BusinessTrip', recordId: id, version: recycled.version },
    })
    await putBack(tx, revived(data as object), input)
    await tx.recycledRecord.update({
      where: { municipalityId_id: { municipalityId, id: recycled.id } },
      data: { restoredAt: new Date(), restoredById: staff.id },
    })
    const left = missing.map(({ title }) => title)
    return note(tx, staff, id, 'trips:restore', { fromBin: 1, missing: left })
  })
}

/** The rows as they were, tied only to records that still exist (`input`, row by row). */
async function putBack(tx: Transaction, trip: WholeTrip, input: TripInput) {
  const { bases, destinations, travellers, costs, partnerCities, agreements, memberships, agendaEvents, ...rest } = trip
  const { report, announcement: _, ...own } = rest
  const key = { municipalityId: trip.municipalityId, tripId: trip.id }
  await tx.businessTrip.create({ data: { ...own, version: trip.version + 1, statedTotal: input.statedTotal } })
  await tx.tripBasis.createMany({ data: bases })
  await tx.tripDestination.createMany({ data: over(destinations, input.destinations) })
  await tx.tripTraveller.createMany({ data: over(travellers, input.travellers) })
  await tx.tripCost.createMany({ data: over(costs, input.costs) as never })
  const kept = <Row extends object>(rows: Row[], column: keyof Row, ids: string[]) =>
    rows.filter((row) => ids.includes(row[column] as string))
  await tx.tripPartnerCity.createMany({ data: kept(partnerCities, 'partnerCityId', input.partnerCityIds) })
  await tx.tripAgreement.createMany({ data: kept(agreements, 'agreementId', input.agreementIds) })
  await tx.tripMembership.createMany({ data: kept(memberships, 'membershipId', input.membershipIds) })
  const { municipalityId } = key
  const events = await tx.agendaEvent.findMany({
    where: { municipalityId, id: { in: agendaEvents.map(({ agendaEventId }) => agendaEventId) } },
    select: { id: true },
  })
  await tx.tripAgendaEvent.createMany({ data: events.map(({ id }) => ({ ...key, agendaEventId: id })) })
  if (report) await putReportBack(tx, report)
}

async function putReportBack(tx: Transaction, whole: NonNullable<WholeTrip['report']>) {
  const {
    outcomes,
    followUps,
    signatures,
    submissions: _s,
    publications: _p,
    corrections: _c,
    draft: _d,
    ...report
  } = whole
  await tx.tripReport.create({ data: report })
  await tx.tripOutcome.createMany({ data: outcomes })
  await tx.followUp.createMany({ data: followUps })
  await tx.reportSignature.createMany({
    data: signatures.map((signature) => ({ ...signature, voidedAt: signature.voidedAt ?? new Date() })),
  })
}

function over<Row extends object, Typed extends object>(rows: Row[], typed: Typed[]) {
  return rows.map((row, at) => ({ ...row, ...typed[at] }))
}
