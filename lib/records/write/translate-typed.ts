import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { Refusal } from '@/lib/refusal'
import { englishOf, type TranslationInput } from '@/lib/translations/schema/form'
import type { RecordDescription } from '../schema/description'
import { type TextChange, translateRecord } from './translate'

/** Keeps what was typed beside the Lithuanian texts of a record: everything, or the one text whose button was pressed. */
export function translateTyped(staff: Staff, description: RecordDescription, { id, act, texts }: TranslationInput) {
  const [how = 'draft', only] = act.split(':') as ['draft' | 'publish', string?]
  const changes = texts.flatMap(({ ref, seen, en: typed, fits }, at): TextChange[] => {
    if (only !== undefined && Number(only) !== at) return []
    const { text: en, reason } = englishOf(ref, typed ?? null)
    if (reason) throw new Refusal(reason, [{ field: `texts[${at}].en`, reason }])
    const kept: TextChange = { ...ref, act: how, en, seen }
    return fits ? [{ ...ref, act: 'fits', en: null, seen }, kept] : [kept]
  })
  return translateRecord(staff, description, id, changes)
}
