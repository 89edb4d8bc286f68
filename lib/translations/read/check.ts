import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import type { db, Transaction } from '@/lib/db'
import { permissionOf } from '@/lib/records/rules/who'
import type { RecordDescription } from '@/lib/records/schema/description'
import type { Reason } from '@/lib/refusal'
import type { Unit, UnitFile } from '../rules/xliff'
import { englishOf } from '../schema/form'
import { type TextRef, textName, textRef } from '../schema/state'
import { translatedAt } from '../schema/tables'
import { getTextsOf, type Text } from './record'

/** What an imported text would do, and to which text. */
export type Checked = {
  kind: 'new' | 'changed' | 'same' | 'empty' | 'unknown' | 'refused'
  /** Whether the Lithuanian is no longer what was translated. */
  outdated: boolean
  reason: Reason | null
  unit: Unit
  type: RecordDescription | null
  recordId: string
  title: string
  text: Text | null
  en: string | null
}

/** What a file of translations would change, text by text; nothing is written. */
export async function checkImport(
  client: Transaction | typeof db,
  staff: Staff,
  files: UnitFile[],
): Promise<Checked[]> {
  const checked: Checked[] = []
  const named = files.map((file) => ({ ...file, ...recordOf(file) }))
  const known = new Map<RecordDescription, Map<string, Text[]>>()
  for (const type of new Set(named.flatMap(({ type }) => type ?? []))) {
    const ids = named.filter((file) => file.type === type).map(({ recordId }) => recordId)
    known.set(type, await getTextsOf(client, staff, type, ids))
  }
  for (const { title, units, type, recordId } of named) {
    const texts = (type && known.get(type)?.get(recordId)) ?? []
    const mayEdit = type !== null && staff.may(permissionOf(type))
    const seen = new Set<string>()
    for (const unit of units) {
      const twice = seen.has(unit.id)
      seen.add(unit.id)
      const verdict = judge(unit, texts)
      const refused = mayEdit && !twice ? verdict.reason : twice ? ('duplicate' as const) : ('mayNotEdit' as const)
      const isRefused = verdict.kind !== 'unknown' && verdict.kind !== 'same' && verdict.kind !== 'empty' && refused
      checked.push({
        ...verdict,
        ...(isRefused && { kind: 'refused' as const, reason: refused }),
        unit,
        type,
        recordId,
        title,
      })
    }
  }
  return checked
}

/** The record whose texts these are, by the name that its file has here. */
function recordOf({ id }: UnitFile): { type: RecordDescription | null; recordId: string } {
  const [, path = '', recordId = ''] = /^([a-z-]+)\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(id) ?? []
  return { type: translatedAt(path) ?? null, recordId }
}

function judge(unit: Unit, texts: Text[]): Pick<Checked, 'kind' | 'outdated' | 'reason' | 'text' | 'en'> {
  const ref = textRef(unit.id.replaceAll('..', ':'))
  const text = ref && texts.find((one) => textName(one) === textName(ref))
  if (!ref || !text) return { kind: 'unknown', outdated: false, reason: null, text: null, en: null }

  const outdated = unit.source !== (text.lt ?? '')
  const asNow = unit.target === (text.draft ?? text.en)
  if (asNow) return { kind: 'same', outdated, reason: null, text, en: unit.target }
  if (unit.target === null || unit.target.trim() === '')
    return { kind: 'empty', outdated, reason: null, text, en: null }

  const { text: en, reason } = englishOf(ref, unit.target)
  const kind = text.en === null && text.draft === null ? 'new' : 'changed'
  return { kind: reason ? 'refused' : kind, outdated, reason, text, en }
}

/** A text's name where only letters, digits, dots and hyphens may stand. */
export function unitId(ref: TextRef) {
  return textName(ref).replaceAll(':', '..')
}
