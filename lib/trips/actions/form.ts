'use server'

import { after } from 'next/server'
import { staffAction } from '@/lib/auth/staff-action'
import { changed } from '@/lib/cache/changed'
import { today } from '@/lib/dates/today'
import type { FormState } from '@/lib/forms/state'
import { sendDueLetters } from '@/lib/mail/send'
import { findForField } from '@/lib/records/read/find-for-field'
import { besideTyped } from '../rules/typed-rows'
import { TripForm, UnsavedRef } from '../schema/form'
import { relations } from '../schema/relations'
import { readIntoDraft } from '../write/read-text'
import { submitReport } from '../write/review'
import { saveDraft } from '../write/save'
import { askToSign } from '../write/signatures'
import { discardUnsaved } from '../write/unsaved'

const save = staffAction('trips:file', TripForm, async (staff, { id, version, intent, ...typed }) => {
  const { newId, unsavedId, unsavedVersion: _, beside, take, written, ...said } = typed
  const { confirmed, overlapReason, amountReason, ...input } = said
  const known = id !== undefined && version !== undefined ? { id, version } : null
  const merge = beside === undefined ? undefined : { beside, take, written }
  const about = { newId, unsavedId, confirmed, overlapReason, amountReason, merge }
  const saving = { known, input, today: today(staff.municipality.timeZone), ...about }
  const verb = { save: saveDraft, read: readIntoDraft, submit: submitReport, ask: askToSign }[intent]
  const { reference, ...saved } = await verb(staff, saving)
  if (intent === 'ask') after(sendDueLetters)
  // An announced trip is public before its report is, and so is the state of the report.
  await changed(staff.municipality, 'trips')
  const done = 'ofPublished' in saved && saved.ofPublished ? 'saveChange' : intent
  return `/admin/trips/${reference}?done=${done}`
})

/**
 * The form of a trip: its buttons save the draft, read the pasted report into it, ask for a signature, submit it, or, without
 * scripts, find a record to choose.
 */
export async function saveTripAction(previous: FormState, form: FormData): Promise<FormState> {
  const find = form.get('find')
  if (typeof find === 'string') return findForField(relations, find, form)
  return besideTyped(await save(previous, form))
}

export const discardUnsavedAction = staffAction('trips:file', UnsavedRef, (staff, { id }) => discardUnsaved(staff, id))
