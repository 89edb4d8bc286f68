import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/routing'
import { at, wordsSql } from '@/lib/records/read/names-sql'
import { named } from '@/lib/records/read/tables'
import type { RecordDescription } from '@/lib/records/schema/description'
import { Prisma } from '@/prisma/client/client'
import type { TextState } from '../schema/state'
import { textTables, textTablesOf, translated } from '../schema/tables'
import { textsSql } from './texts-sql'

/** How many records one page of the list shows. */
const pageLength = 50

export type TextQuery = { description: RecordDescription | null; state: TextState | null; page: number }

type Found = {
  recordType: string
  recordId: string
  states: Partial<Record<TextState, number>>
  since: Date | null
  total: number
}

/** Records by the states of their texts: of one type or of all, with texts in one state or in any. */
export async function getTranslationList({ municipalityId, locale }: Staff, { description, state, page }: TextQuery) {
  const tables = description ? textTablesOf(description.key) : textTables
  const has = state ? Prisma.sql`HAVING bool_or("state" = ${state})` : Prisma.empty
  const rows = await db.$queryRaw<Found[]>`
    SELECT "recordType", "recordId", jsonb_object_agg("state", "texts") AS "states", min("since") AS "since", (count(*) OVER ())::int AS "total" FROM (
      SELECT "recordType", "recordId", "state", count(*)::int AS "texts", min("since") AS "since"
      FROM (${textsSql(tables, { municipalityId })}) AS texts GROUP BY "recordType", "recordId", "state"
    ) AS counted GROUP BY "recordType", "recordId" ${has}
    ORDER BY array_position(${translated.map(({ model }) => model as string)}, "recordType"), "recordId" LIMIT ${pageLength} OFFSET ${(page - 1) * pageLength}`
  const titles = await titlesOf(locale, rows)
  const total = rows[0]?.total ?? 0
  return {
    total,
    page,
    pages: Math.max(1, Math.ceil(total / pageLength)),
    records: rows.flatMap((row) => {
      const type = translated.find(({ model }) => model === row.recordType)
      return type ? [{ ...row, type, title: titles.get(row.recordId) ?? '' }] : []
    }),
  }
}

export type TranslationList = Awaited<ReturnType<typeof getTranslationList>>

/** The titles of records in a language, by their ids. */
export async function titlesOf(locale: Locale, records: { recordType: string; recordId: string }[]) {
  const kinds = translated.flatMap((type) => {
    const ids = records.filter(({ recordType }) => recordType === type.model).map(({ recordId }) => recordId)
    if (ids.length === 0) return []
    return [
      Prisma.sql`SELECT r."id"::text AS "id", coalesce(${wordsSql(type, type.title, locale, 'r')}, '') AS "title" FROM ${named(type.model)} AS r
        WHERE ${at('r', 'id')} IN (${Prisma.join(ids.map((id) => Prisma.sql`${id}::uuid`))})`,
    ]
  })
  if (kinds.length === 0) return new Map<string, string>()
  const found = await db.$queryRaw<{ id: string; title: string }[]>(Prisma.join(kinds, ' UNION ALL '))
  return new Map(found.map(({ id, title }) => [id, title]))
}
