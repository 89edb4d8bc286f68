import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { transact } from '@/lib/history/transact'
import { Refusal } from '@/lib/refusal'
import { type Checked, checkImport } from '@/lib/translations/read/check'
import { textLabel } from '@/lib/translations/rules/labels'
import { readXliff } from '@/lib/translations/rules/xliff'
import type { ImportCheck } from '@/lib/translations/schema/answer'
import type { RecordDescription } from '../schema/description'
import { type TextChange, translateIn } from './translate'

/** Milliseconds in which all of a file is taken. */
const patience = 60_000

/** What a file would change, for a person to look at before it does. */
export async function checkTranslations(staff: Staff, xliff: string, how: ImportCheck['how']): Promise<ImportCheck> {
  const checked = await checkImport(db, staff, filesIn(xliff))
  const count = (kind: Checked['kind']) => checked.filter((one) => one.kind === kind).length
  const lines = checked.flatMap(({ kind, outdated, reason, unit, title, type, text, en }) =>
    kind === 'same' || kind === 'empty'
      ? []
      : [
          {
            ...{ id: unit.id, kind, outdated, reason, title },
            label: type && text ? textLabel(staff.locale, type.key, text) : unit.note,
            before: text?.draft ?? text?.en ?? '',
            after: en ?? unit.target ?? '',
            source: unit.source,
            lt: text?.lt ?? '',
          },
        ],
  )
  return {
    counts: {
      ...{ new: count('new'), changed: count('changed'), same: count('same') },
      ...{ empty: count('empty'), unknown: count('unknown'), refused: count('refused') },
    },
    outdated: checked.filter(({ kind, outdated }) => outdated && (kind === 'new' || kind === 'changed')).length,
    lines,
    xliff,
    how,
  }
}

/**
 * Takes all translations of a file, or none where one of them cannot be taken. A text whose Lithuanian has changed since it was
 * sent out becomes a draft. Returns the types of records that are different now.
 */
export function importTranslations(staff: Staff, xliff: string, how: ImportCheck['how']) {
  const files = filesIn(xliff)
  return transact(async (tx) => {
    const checked = await checkImport(tx, staff, files)
    if (checked.some(({ kind }) => kind === 'unknown' || kind === 'refused')) throw new Refusal('translationsRefused')

    const changed = new Set<RecordDescription>()
    const wanted = checked.filter(({ kind }) => kind === 'new' || kind === 'changed')
    for (const recordId of new Set(wanted.map((one) => one.recordId))) {
      const own = wanted.filter((one) => one.recordId === recordId)
      const type = own[0]?.type
      const changes = own.flatMap(({ text, en, outdated, unit }): TextChange[] => {
        if (!text) return []
        const { model, rowKey, field } = text
        return [{ model, rowKey, field, act: outdated ? 'draft' : how, en, madeOf: unit.source }]
      })
      if (type && (await translateIn(tx, staff, type, recordId, changes))) changed.add(type)
    }
    return [...changed]
  }, patience)
}

function filesIn(xliff: string) {
  const files = readXliff(xliff)
  if (!files) throw new Refusal('notXliff', [{ field: 'file', reason: 'notXliff' }])
  return files
}
