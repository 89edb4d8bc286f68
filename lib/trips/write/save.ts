import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import type { Transaction } from '@/lib/db'
import { transact } from '@/lib/history/transact'
import { Refusal } from '@/lib/refusal'
import { differingValues } from '../rules/differing'
import { inputOf } from '../rules/input'
import { whyNotEdit } from '../rules/who'
import type { TripInput } from '../schema/form'
import { isPublished, saveChange } from './change'
import { putReport, putTripRows, tripColumns } from './content'
import { lockTrip, nextVersion, type TripRef } from './lock'
import { note } from './note'
import { allotReference } from './reference'

export type Saving = {
  /** The trip and the version that was on the screen; null for a new trip. */
  known: TripRef | null
  input: TripInput
  /** The day in the municipality's time zone, which gives a trip without dates its year. */
  today: string
  /** What the reader of the original text did not understand; undefined when the text was not read. */
  notUnderstood?: string[]
}

/**
 * Keeps a draft as it was typed, complete or not. Of a report that is public it is a change, which the public reads once
 * it is published (`publishChange`).
 */
export function saveDraft(staff: Staff, saving: Saving) {
  return transact(async (tx) => {
    const { known: ref, input, notUnderstood } = saving
    if (ref && (await isPublished(tx, staff, ref.id)))
      return { ...(await saveChange(tx, staff, { ref, input, notUnderstood })), ofPublished: true }
    const id = await put(tx, staff, saving)
    const saved = await note(tx, staff, id, ref ? 'trips:saveDraft' : 'trips:createTrip')
    return { ...saved, ofPublished: false }
  })
}

/** Writes the trip and its report in a transaction of the caller, who then notes the act. */
export async function put(tx: Transaction, staff: Staff, saving: Saving) {
  const id = saving.known ? await edit(tx, staff, saving.known, saving.input) : await create(tx, staff, saving)
  const key = { municipalityId: staff.municipalityId, tripId: id }
  await putTripRows(tx, key, saving.input)
  await putReport(tx, key, saving.input, saving.notUnderstood)
  return id
}

async function create(tx: Transaction, { id: createdById, municipalityId }: Staff, { input, today }: Saving) {
  const reference = await allotReference(tx, municipalityId, Number((input.startsOn ?? today).slice(0, 4)))
  const { id } = await tx.businessTrip.create({
    data: { municipalityId, reference, createdById, ...tripColumns(input) },
    select: { id: true },
  })
  return id
}

async function edit(tx: Transaction, staff: Staff, { id, version }: TripRef, input: TripInput) {
  const trip = await lockTrip(tx, staff, id)
  const refused = whyNotEdit(staff, trip)
  if (refused) throw new Refusal(refused)

  await nextVersion(tx, trip, version, tripColumns(input), (current) => differingValues(input, inputOf(current)))
  return id
}
