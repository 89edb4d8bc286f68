import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { textLabel } from '../rules/labels'
import type { UnitFile } from '../rules/xliff'
import type { Part } from '../schema/query'
import { translated } from '../schema/tables'
import { unitId } from './check'
import { titlesOf } from './list'
import { type Wanted, wantedSql } from './parts'
import { getTextsOf } from './record'

const states = {
  outdated: 'initial',
  missing: 'initial',
  draft: 'translated',
  published: 'final',
  lithuanianMissing: 'final',
} as const

/** The texts of records for translators: of one part of what they ask for, a draft in the place of what it will be. */
export async function getTextsForTranslators(staff: Staff, query: Wanted, part: Part): Promise<UnitFile[]> {
  const { locale } = staff
  const records = await db.$queryRaw<{ recordType: string; recordId: string }[]>`
    SELECT DISTINCT "recordType", "recordId", "key" FROM ${wantedSql(staff, query)}
    WHERE "key" BETWEEN ${part.from} AND ${part.until} ORDER BY "key"`
  const titles = await titlesOf(locale, records)
  const files: UnitFile[] = []
  for (const type of translated) {
    const ids = records.filter(({ recordType }) => recordType === type.model).map(({ recordId }) => recordId)
    if (ids.length === 0) continue
    for (const [recordId, texts] of await getTextsOf(db, staff, type, ids))
      files.push({
        id: `${type.path}.${recordId}`,
        title: titles.get(recordId) ?? '',
        units: texts
          .filter((text) => text.lt !== null && (query.state === null || text.state === query.state))
          .map((text) => ({
            id: unitId(text),
            note: textLabel(locale, type.key, text),
            source: text.lt ?? '',
            target: text.draft ?? text.en,
            state: states[text.state],
          })),
      })
  }
  return files
}
