import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { Prisma } from '@/prisma/client/client'
import type { RecordKey } from '../schema/description'
import { descriptionOf } from '../schema/register'
import { hasWord } from './list-sql'
import { type Named, ownersOnly, selectNames } from './names'
import { collation } from './names-sql'

/** How many records a picker offers at once, and up to how many a plain list is offered without scripts. */
const offered = 20
const inPlainList = 100

/** The records a picker offers for what was typed: every word occurs in them, whatever its diacritics, by title. */
export function findChoices(staff: Staff, to: RecordKey, words: string, most = offered): Promise<Named[]> {
  const { municipalityId, locale } = staff
  const description = descriptionOf(to)
  const typed = words.split(/\s+/).filter(Boolean).slice(0, 8)
  const has = typed.map((word) => Prisma.sql`AND ${hasWord(description, locale, word)}`)
  return db.$queryRaw<Named[]>`SELECT * FROM (${selectNames(description, locale)}
    WHERE ${ownersOnly(description, municipalityId)} ${has.length > 0 ? Prisma.join(has, ' ') : Prisma.empty}) AS found
    ORDER BY ${typed.length > 0 ? Prisma.sql`NOT starts_with(public.search_fold("title"), public.search_fold(${words})),` : Prisma.empty}
      "title" COLLATE ${collation(locale)}, "id" LIMIT ${most}`
}

/** The first records of each kind, as the plain lists of forms without scripts offer them. */
export async function getFirstChoices(staff: Staff, kinds: RecordKey[]) {
  const lists = await Promise.all(kinds.map((kind) => findChoices(staff, kind, '', inPlainList)))
  const options = lists.map((found) =>
    found.map(({ id, title, context }) => ({ value: id, label: [title, context].filter(Boolean).join(' – ') })),
  )
  return Object.fromEntries(kinds.map((kind, at) => [kind, options[at] ?? []])) as Partial<
    Record<RecordKey, { value: string; label: string }[]>
  >
}
