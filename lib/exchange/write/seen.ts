import 'server-only'
import type { db, Transaction } from '@/lib/db'
import { ownersOnly } from '@/lib/records/read/names'
import { named } from '@/lib/records/read/tables'
import { descriptionOfModel } from '@/lib/records/schema/register'

/** Which records of these models there are: when the answer differs, some were made or taken out meanwhile. */
export async function seenOf(client: Transaction | typeof db, municipalityId: string, models: string[]) {
  const seen: Record<string, string> = {}
  for (const model of models) {
    const description = descriptionOfModel(model)
    if (!description) continue
    const [row] = await client.$queryRaw<{ ids: string }[]>`
      SELECT md5(coalesce(string_agg(r."id"::text, ',' ORDER BY r."id"), '')) AS ids
      FROM ${named(model)} AS r WHERE ${ownersOnly(description, municipalityId)}`
    seen[model] = row?.ids ?? ''
  }
  return seen
}
