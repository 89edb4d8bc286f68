import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { readReport } from '@/lib/import/report/read-report'
import { Refusal } from '@/lib/refusal'
import { getKnownRecords } from '../read/office-records'
import { fill } from '../rules/fill'
import { inputFound } from '../rules/found'
import { type Saving, saveDraft } from './save'

/**
 * Keeps the draft with what the pasted report says in the fields that were empty. The text itself, and what of it was not
 * understood, stay with the report; a text without known headings fills nothing.
 */
export async function readIntoDraft(staff: Staff, saving: Saving) {
  const { originalText } = saving.input
  if (!originalText) throw new Refusal('notRead', [{ field: 'originalText', reason: 'textNeeded' }])

  const found = readReport(originalText)
  const input = found.recognised ? fill(saving.input, inputFound(found, await getKnownRecords(staff))) : saving.input
  return saveDraft(staff, { ...saving, input, notUnderstood: found.notUnderstood })
}
