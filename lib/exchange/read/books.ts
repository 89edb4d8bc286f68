import 'server-only'
import type { db, Transaction } from '@/lib/db'
import { type Named, ownersOnly, selectNames } from '@/lib/records/read/names'
import { named } from '@/lib/records/read/tables'
import type { RecordDescription, RecordKey } from '@/lib/records/schema/description'
import { type Field, linkFields, rowFields } from '@/lib/records/schema/fields'
import { descriptionOf } from '@/lib/records/schema/register'
import { Prisma } from '@/prisma/client/client'
import { NameBook, type NameBooks } from '../rules/names'

type Client = Transaction | typeof db

/** The kinds of records that those of a type refer to, in their rows too. */
export function targetsOf({ fields }: Pick<RecordDescription, 'fields'>): RecordKey[] {
  return [...new Set(targetsIn(fields))]
}

function targetsIn(fields: { [name: string]: Field }): RecordKey[] {
  const own = Object.values(fields).flatMap((field) => (field.kind === 'relation' ? [field.to] : []))
  const links = linkFields(fields).map(([, { to }]) => to)
  return [...own, ...links, ...rowFields(fields).flatMap(([, field]) => targetsIn(field.fields))]
}

/**
 * What records of these kinds are called in a municipality. Of trips, which may be very many, only those whose reference or id
 * is among the words.
 */
export async function loadBooks(
  client: Client,
  municipalityId: string,
  kinds: RecordKey[],
  tripWords: string[],
): Promise<NameBooks> {
  const books = new Map<RecordKey, NameBook>()
  for (const kind of kinds) books.set(kind, await loadBook(client, municipalityId, kind, tripWords))
  return (to) => {
    const book = books.get(to) ?? new NameBook()
    books.set(to, book)
    return book
  }
}

async function loadBook(client: Client, municipalityId: string, to: RecordKey, tripWords: string[]) {
  const book = new NameBook()
  if (to === 'businessTrip') {
    for (const { id, reference } of await trips(client, municipalityId, tripWords))
      book.add({ id, lt: reference, en: reference, context: null, slugs: [] })
    return book
  }
  const description = descriptionOf(to)
  const own = ownersOnly(description, municipalityId)
  const lt = await client.$queryRaw<Named[]>`${selectNames(description, 'lt')} WHERE ${own}`
  const en = await client.$queryRaw<Named[]>`${selectNames({ ...description, context: [] }, 'en')} WHERE ${own}`
  const english = new Map(en.map(({ id, title }) => [id, title]))
  const slugs = await slugsOf(client, description, municipalityId)
  for (const { id, title, context } of lt)
    book.add({ id, lt: title, en: english.get(id) ?? title, context, slugs: slugs.get(id) ?? [] })
  return book
}

async function slugsOf(client: Client, description: RecordDescription, municipalityId: string) {
  const { slug, model } = description
  if (!slug) return new Map<string, string[]>()
  const columns = slug.kind === 'one' ? Prisma.sql`r."slug"` : Prisma.sql`r."slugLt", r."slugEn"`
  const rows = await client.$queryRaw<({ id: string } & Record<string, string>)[]>`
    SELECT r."id"::text AS id, ${columns} FROM ${named(model)} AS r WHERE ${ownersOnly(description, municipalityId)}`
  return new Map(rows.map(({ id, ...own }) => [id, [...new Set(Object.values(own))]]))
}

function trips(client: Client, municipalityId: string, words: string[]) {
  if (words.length === 0) return []
  const ids = words.filter((word) => /^[0-9a-f-]{36}$/.test(word))
  return client.businessTrip.findMany({
    where: { municipalityId, OR: [{ id: { in: ids } }, { reference: { in: words } }] },
    select: { id: true, reference: true },
  })
}
