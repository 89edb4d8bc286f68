import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import type { RecordDescription } from '@/lib/records/schema/description'
import { Prisma } from '@/prisma/client/client'
import { textLabel } from '../rules/labels'
import type { UnitFile } from '../rules/xliff'
import type { TextState } from '../schema/state'
import { textTables, textTablesOf, translated } from '../schema/tables'
import { unitId } from './check'
import { titlesOf } from './list'
import { getTexts } from './record'
import { textsSql } from './texts-sql'

/** How many records one file takes at most. */
const mostRecords = 500

const states = {
  outdated: 'initial',
  missing: 'initial',
  draft: 'translated',
  published: 'final',
  lithuanianMissing: 'final',
} as const

/** The texts of records for translators: of one type or all, in one state or any, a draft in the place of what it will be. */
export async function getTextsForTranslators(
  staff: Staff,
  { description, state }: { description: RecordDescription | null; state: TextState | null },
): Promise<UnitFile[]> {
  const { municipalityId, locale } = staff
  const tables = description ? textTablesOf(description.key) : textTables
  const records = await db.$queryRaw<{ recordType: string; recordId: string }[]>`
    SELECT DISTINCT "recordType", "recordId" FROM (${textsSql(tables, { municipalityId })}) AS texts
    WHERE "state" <> 'lithuanianMissing' ${state ? Prisma.sql`AND "state" = ${state}` : Prisma.empty}
    ORDER BY "recordType", "recordId" LIMIT ${mostRecords}`
  const titles = await titlesOf(locale, records)

  const files: UnitFile[] = []
  for (const { recordType, recordId } of records) {
    const type = translated.find(({ model }) => model === recordType)
    if (!type) continue
    const texts = await getTexts(db, staff, type, recordId)
    const asked = texts.filter((text) => text.lt !== null && (state === null || text.state === state))
    files.push({
      id: `${type.path}.${recordId}`,
      title: titles.get(recordId) ?? '',
      units: asked.map((text) => ({
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
