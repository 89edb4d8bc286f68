import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import type { Transaction } from '@/lib/db'
import { transact } from '@/lib/history/transact'
import { Refusal } from '@/lib/refusal'
import type { Prisma } from '@/prisma/client/client'
import type { Choices } from '../rules/merge'
import { type TripWriter, whyNotEdit } from '../rules/who'
import type { TripInput } from '../schema/form'
import { isPublished, saveChange } from './change'
import { checkAnnounced } from './checks'
import { putReport, putTripRows, tripColumns } from './content'
import { lockTrip, nextVersion, type TripRef } from './lock'
import { settled } from './merge'
import { note } from './note'
import { allotReference } from './reference'
import { asBegun, doneBefore } from './sent-before'
import { forgetUnsaved } from './unsaved'

export type Saving = {
  /** The trip and the version that was on the screen; null for a new trip. */
  known: TripRef | null
  input: TripInput
  /** The id that a new trip is to have, so that a form sent twice makes one trip; one of its own without. */
  newId?: string
  /** The day in the municipality's time zone, which gives a trip without dates its year. */
  today: string
  /** What the reader of the original text did not understand; undefined when the text was not read. */
  notUnderstood?: string[]
  /** What was chosen of one's own text and a newer version, and the newer version. */
  merge?: Choices & { beside: number }
  /** What looks wrong and was said to be right, and why (`checkDoubts`). */
  confirmed?: string[]
  overlapReason?: string | null
  amountReason?: string | null
  /** What was kept of the form before this save, which is over with it. */
  unsavedId?: string
  /** The earlier version that this one brings back, and the names of what is left out of it. */
  restored?: { to: number; missing: string[] }
}

/**
 * Keeps a draft as it was typed, complete or not. Of a report that is public it is a change, which the public reads once
 * it is published (`publishChange`).
 */
export function saveDraft(staff: Staff, saving: Saving) {
  return transact(async (tx) => {
    const before = await doneBefore(tx, staff, saving, 'trips:createTrip')
    return before ? { ...before, ofPublished: false } : saveDraftIn(tx, staff, await asBegun(tx, staff, saving))
  })
}

/** The same in a transaction of the caller, who writes several trips at once. */
export async function saveDraftIn(tx: Transaction, writer: TripWriter, saving: Saving) {
  const { known: ref } = saving
  if (ref && (await isPublished(tx, writer, ref.id)))
    return { ...(await saveChange(tx, writer, ref, saving)), ofPublished: true }
  const { id, confirmed } = await put(tx, writer, saving)
  const act = saving.restored ? 'trips:restore' : ref ? 'trips:saveDraft' : 'trips:createTrip'
  const saved = await note(tx, writer, id, act, said(saving.restored, confirmed))
  return { ...saved, ofPublished: false }
}

/** For the caller of `put` who asks about all that looks wrong in the same transaction. */
export const askedLater = async () => ({})

/**
 * Writes the trip and its report in a transaction of the caller, who then notes the act, with what was confirmed of a trip that
 * is announced.
 */
export async function put(tx: Transaction, staff: TripWriter, saving: Saving, ask = checkAnnounced) {
  const { known } = saving
  const written = known ? await edit(tx, staff, known, saving, ask) : await create(tx, staff, saving)
  const { id, input, confirmed } = written
  const key = { municipalityId: staff.municipalityId, tripId: id }
  await putTripRows(tx, key, input)
  await putReport(tx, key, input, saving.notUnderstood)
  if (!saving.restored) await forgetUnsaved(tx, staff, { tripId: id, unsavedId: saving.unsavedId })
  return { id, confirmed }
}

function said(restored: Saving['restored'], confirmed: Prisma.InputJsonObject) {
  return restored || Object.keys(confirmed).length > 0 ? { ...restored, ...confirmed } : undefined
}

async function create(
  tx: Transaction,
  { id: createdById, municipalityId }: TripWriter,
  { input, today, newId }: Saving,
) {
  const reference = await allotReference(tx, municipalityId, Number((input.startsOn ?? today).slice(0, 4)))
  const { id } = await tx.businessTrip.create({
    data: { municipalityId, id: newId, reference, createdById, ...tripColumns(input) },
    select: { id: true },
  })
  return { id, input, confirmed: {} }
}

async function edit(
  tx: Transaction,
  staff: TripWriter,
  { id, version }: TripRef,
  { input, merge, ...saving }: Omit<Saving, 'known'>,
  ask: typeof checkAnnounced,
) {
  const trip = await lockTrip(tx, staff, id)
  const refused = whyNotEdit(staff, trip)
  if (refused) throw new Refusal(refused)

  const chosen = await settled(tx, staff, trip, { input, version, merge })
  const confirmed = await ask(tx, trip, chosen, saving)
  await nextVersion(tx, trip, trip.version, tripColumns(chosen))
  return { id, input: chosen, confirmed }
}
