import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import type { Transaction } from '@/lib/db'
import { enter } from '@/lib/history/enter'
import { transact } from '@/lib/history/transact'
import { Refusal } from '@/lib/refusal'
import { getTexts, type Text } from '@/lib/translations/read/record'
import { type TextRef, textName } from '@/lib/translations/schema/state'
import { permissionOf } from '../rules/who'
import type { RecordDescription } from '../schema/description'
import { clearDraft, confirmTranslation, markMadeOf, putDraft } from './drafts'
import { publishTexts } from './publish-texts'
import { publishTripTexts } from './translate-trip'

export type TextChange = TextRef & {
  /** Keep it for oneself, make it public, or say that what is public still says what the Lithuanian does. */
  act: 'draft' | 'publish' | 'fits'
  en: string | null
  /** The Lithuanian it was made of, where that may not be what the record says now. */
  madeOf?: string
  /** What the text was when it was read. */
  seen?: string
}

/** Changes English texts of a record, all of them or none. Returns whether anything is different now. */
export function translateRecord(staff: Staff, description: RecordDescription, recordId: string, changes: TextChange[]) {
  return transact((tx) => translateIn(tx, staff, description, recordId, changes))
}

/** The same within a transaction of the caller. */
export async function translateIn(
  tx: Transaction,
  staff: Staff,
  description: RecordDescription,
  recordId: string,
  changes: TextChange[],
): Promise<boolean> {
  if (!staff.may(permissionOf(description))) throw new Refusal('mayNotEdit')
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`texts ${recordId}`}, 0))::text`
  const texts = await getTexts(tx, staff, description, recordId)
  const known = changes.map((change) => ({ ...change, text: textOf(texts, change) }))

  const published = known.filter(({ act, en, text }) => act === 'publish' && en !== null && en !== text.en)
  const noted = [...published.map(textName)]
  if (published.length > 0) {
    const publish = description.key === 'businessTrip' ? publishTripTexts : publishTexts
    await publish(tx, staff, description, recordId, published)
  }
  const own = { staff, description, recordId }
  for (const change of known) if (await follow(tx, own, change)) noted.push(textName(change))

  if (published.length === 0 && noted.length > 0) await noteAlone(tx, own, noted)
  return noted.length > 0
}

function textOf(texts: Text[], change: TextChange) {
  const text = texts.find((one) => textName(one) === textName(change))
  if (!text) throw new Refusal('recordMissing')
  if (change.seen !== undefined && change.seen !== text.seen) throw new Refusal('textChanged')
  return text
}

type Own = { staff: Staff; description: RecordDescription; recordId: string }

/** What is to be said beside the text: a draft of it, or what it was made of. Returns whether that is new. */
async function follow(tx: Transaction, own: Own, { act, en, madeOf, text, ...ref }: TextChange & { text: Text }) {
  if (act === 'draft') {
    if (en === text.draft) return false
    if (en === null || en === text.en) return text.draft !== null && clearDraft(tx, own, ref)
    return putDraft(tx, own, ref, en, madeOf ?? text.lt)
  }
  const cleared = act === 'publish' && text.draft !== null && (await clearDraft(tx, own, ref))
  if (madeOf !== undefined && text.lt !== null && madeOf !== text.lt && en !== null)
    return markMadeOf(tx, own, ref, en, madeOf)
  return act === 'fits' && text.sourceLt !== null ? confirmTranslation(tx, own, ref) : cleared
}

/** An act that leaves the record as it was: no version, and an entry of the audit. */
function noteAlone(tx: Transaction, { staff, description, recordId }: Own, texts: string[]) {
  const { municipalityId, id: userId } = staff
  const act = `${description.path}:translate` as const
  return enter(tx, { municipalityId, userId, act, recordType: description.model, recordId, detail: { texts } })
}
