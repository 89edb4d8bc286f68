import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { db, type Transaction } from '@/lib/db'
import { namesIn } from '@/lib/records/read/names'
import type { Content } from '@/lib/records/schema/content'
import { relations } from '../schema/relations'

/** What the records that a trip refers to are called, with what tells them from others, by `kind:id`. */
export async function getLinkedNames(
  { municipalityId, locale }: Pick<Staff, 'municipalityId' | 'locale'>,
  trips: object[],
  client: Transaction | typeof db = db,
): Promise<Record<string, string>> {
  const names = await namesIn(client, municipalityId, locale, relations, trips.map(withLists))
  return Object.fromEntries(
    [...names].map(([key, { title, context }]) => [key, [title, context].filter(Boolean).join(' – ')]),
  )
}

/** What is typed and not saved yet has a list of one as that one alone. */
function withLists(trip: object): Content {
  return Object.fromEntries(
    Object.entries(trip).map(([name, value]) => [name, name.endsWith('Ids') ? [value ?? []].flat() : value]),
  )
}
