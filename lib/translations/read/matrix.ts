import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import type { RecordKey } from '@/lib/records/schema/description'
import type { TextState } from '../schema/state'
import { textTables, translated } from '../schema/tables'
import { textsSql } from './texts-sql'

export type MatrixRow = {
  key: RecordKey
  path: string
  /** How many texts are in each state. */
  texts: Partial<Record<TextState, number>>
  /** Since when the longest outdated translation is. */
  oldest: Date | null
}

/** How many texts of each type of record are in each state; types without texts are left out. */
export async function getMatrix({ municipalityId }: Staff): Promise<MatrixRow[]> {
  const rows = await db.$queryRaw<{ recordType: string; state: TextState; texts: number; oldest: Date | null }[]>`
    SELECT "recordType", "state", count(*)::int AS "texts", min("since") FILTER (WHERE "state" = 'outdated') AS "oldest"
    FROM (${textsSql(textTables, { municipalityId })}) AS texts GROUP BY "recordType", "state"`
  return translated.flatMap(({ key, path, model }) => {
    const own = rows.filter(({ recordType }) => recordType === model)
    if (own.length === 0) return []
    const texts = Object.fromEntries(own.map((row) => [row.state, row.texts]))
    return [{ key, path, texts, oldest: own.find((row) => row.oldest)?.oldest ?? null }]
  })
}
