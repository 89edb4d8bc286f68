import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import type { Transaction } from '@/lib/db'
import { everybody } from '@/lib/translations/read/texts-sql'
import type { TextRef } from '@/lib/translations/schema/state'
import type { RecordDescription } from '../schema/description'

type Own = { staff: Staff; description: RecordDescription; recordId: string }

const nothingOutdated = { sourceLt: null, english: null, outdatedAt: null }
const noDraft = { draft: null, draftOf: null, draftedAt: null, draftedById: null }

function keyOf({ staff, description }: Own, { model, rowKey, field }: TextRef) {
  const municipalityId = description.owner === 'portal' ? everybody : staff.municipalityId
  return { municipalityId, model, rowKey, field }
}

/** Keeps an English text that is not public yet, with the Lithuanian it was made of. */
export async function putDraft(tx: Transaction, own: Own, ref: TextRef, draft: string, draftOf: string | null) {
  const key = keyOf(own, ref)
  const { staff, description, recordId } = own
  const values = { draft, draftOf, draftedAt: new Date(), draftedById: staff.id }
  await tx.translation.upsert({
    where: { municipalityId_model_rowKey_field: key },
    create: { ...key, recordType: description.model, recordId, ...values },
    update: values,
  })
  return true
}

export async function clearDraft(tx: Transaction, own: Own, ref: TextRef) {
  return (await without(tx, own, ref, 'sourceLt', noDraft)) > 0
}

/** Says that the English still says what the Lithuanian does. */
export async function confirmTranslation(tx: Transaction, own: Own, ref: TextRef) {
  return (await without(tx, own, ref, 'draft', nothingOutdated)) > 0
}

/** Says of a text just made public that it was made of an earlier Lithuanian. */
export async function markMadeOf(tx: Transaction, own: Own, ref: TextRef, english: string, sourceLt: string) {
  const key = keyOf(own, ref)
  const values = { english, sourceLt, outdatedAt: new Date() }
  await tx.translation.upsert({
    where: { municipalityId_model_rowKey_field: key },
    create: { ...key, recordType: own.description.model, recordId: own.recordId, ...values },
    update: values,
  })
  return true
}

/** Empties part of a row; one that then says nothing goes. */
async function without(tx: Transaction, own: Own, ref: TextRef, other: 'sourceLt' | 'draft', empty: object) {
  const key = keyOf(own, ref)
  const { count } = await tx.translation.deleteMany({ where: { ...key, [other]: null } })
  return count > 0 ? count : (await tx.translation.updateMany({ where: key, data: empty })).count
}
