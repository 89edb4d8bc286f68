import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { db, type Transaction } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import { reportState } from '@/lib/trips/rules/state'
import { whyNotAttach } from '../rules/who'
import type { FileOwner } from '../schema'

/** Refuses before any byte is taken what would be refused in the end. */
export async function checkOwner(staff: Staff, owner: FileOwner) {
  await ownerOf(db, staff, owner)
}

/** The record a file belongs to, held until the transaction ends, if this person may change its files. */
export async function lockOwner(tx: Transaction, staff: Staff, owner: FileOwner) {
  const { municipalityId } = staff
  if ('trip' in owner)
    await tx.$queryRaw`SELECT 1 FROM "BusinessTrip" WHERE "municipalityId" = ${municipalityId}::uuid AND "reference" = ${owner.trip} FOR UPDATE`
  return ownerOf(tx, staff, owner)
}

/** A file that is there, its record held until the transaction ends, if this person may change that record's files. */
export async function lockFile(tx: Transaction, staff: Staff, id: string) {
  const { municipalityId } = staff
  const where = { municipalityId, id, removedAt: null }
  const file = await tx.document.findFirst({
    where,
    include: { report: { select: { trip: { select: { reference: true } } } } },
  })
  if (!file) throw new Refusal('fileMissing')
  const trip = file.report?.trip.reference ?? null
  await lockOwner(tx, staff, trip ? { trip } : { agreement: file.agreementId ?? '' })
  return { file, where, owner: { trip, agreement: file.agreementId } }
}

async function ownerOf(tx: Pick<Transaction, 'businessTrip' | 'agreement'>, staff: Staff, owner: FileOwner) {
  const { municipalityId } = staff
  if ('agreement' in owner) {
    const where = { municipalityId_id: { municipalityId, id: owner.agreement } }
    const agreement = await tx.agreement.findUnique({ where, select: { id: true } })
    if (!agreement) throw new Refusal('agreementMissing')
    if (!staff.may('agreements:attach')) throw new Refusal('agreementNotYours')
    return { agreementId: agreement.id }
  }

  const trip = await tx.businessTrip.findUnique({
    where: { municipalityId_reference: { municipalityId, reference: owner.trip } },
    select: { createdById: true, report: { include: { submissions: true, publications: true } } },
  })
  if (!trip?.report) throw new Refusal('tripMissing')
  const refused = whyNotAttach(staff, { createdById: trip.createdById, state: reportState(trip.report) })
  if (refused) throw new Refusal(refused)
  return { reportId: trip.report.id }
}
