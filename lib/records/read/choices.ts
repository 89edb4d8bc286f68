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
export const mostInPlainList = 300

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
