import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { type Told, wordsOf } from '../rules/words'
import type { RecordDescription } from '../schema/description'
import { filtersOf } from '../schema/query'
import { namesOf, ownersOnly } from './names'
import { at } from './names-sql'
import { named } from './tables'

/** The values each filter of a list may be narrowed down to: those that occur, in the order of the language. */
export async function getFilterOptions(
  { municipalityId, locale, municipality }: Staff,
  description: RecordDescription,
) {
  const filters = filtersOf(description).filter(({ kind, field }) => kind === 'values' && field.kind !== 'flag')
  const { compare } = new Intl.Collator(locale)
  const options = await Promise.all(
    filters.map(async ({ name, field }) => {
      const rows = await db.$queryRaw<{ value: string }[]>`
        SELECT DISTINCT ${at('r', name)}::text AS value FROM ${named(description.model)} AS r
        WHERE ${ownersOnly(description, municipalityId)} AND ${at('r', name)} IS NOT NULL LIMIT 300`
      const values = rows.map(({ value }) => value)
      const names = field.kind === 'relation' ? await namesOf(db, municipalityId, locale, field.to, values) : []
      const told: Told = {
        locale,
        timeZone: municipality.timeZone,
        nameOf: (_to, id) => names.find((one) => one.id === id)?.title ?? null,
      }
      const labelled = values.map((value) => ({ value, label: wordsOf(field, value, told) }))
      return [name, labelled.sort((a, b) => compare(a.label, b.label))] as const
    }),
  )
  return new Map(options)
}

export type FilterOptions = Awaited<ReturnType<typeof getFilterOptions>>
