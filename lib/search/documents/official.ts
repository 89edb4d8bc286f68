import type { CalendarDate } from '@/lib/dates/edtf'
import type { Transaction } from '@/lib/db'
import { isOrComesToLight, light, visibleFrom } from '@/lib/trips/read/is-public'
import { wordForms } from '../rules/name-forms'
import type { SearchableRecord } from './document'
import { synonyms } from './synonyms'

/**
 * People are public by a post they hold or held, by words of theirs, or by a trip of theirs that is: from the day on which
 * the first of their trips is.
 */
export async function officialRecords(
  tx: Transaction,
  municipalityId: string,
  ids: string[],
): Promise<SearchableRecord[]> {
  const officials = await tx.official.findMany({
    where: {
      municipalityId,
      id: { in: ids },
      OR: [{ posts: { some: {} } }, { statements: { some: {} } }, { travels: { some: { trip: isOrComesToLight } } }],
    },
    include: {
      posts: { orderBy: [{ since: { sort: 'desc', nulls: 'last' } }, { id: 'desc' }] },
      statements: { select: { id: true }, take: 1 },
    },
  })
  const byTripsAlone = officials.filter(({ posts, statements }) => posts.length + statements.length === 0)
  const from = await firstDays(tx, municipalityId, byTripsAlone)

  return officials.map((official) => {
    const surname = official.name.trim().split(/\s+/).at(-1)
    return {
      recordType: 'Official',
      recordId: official.id,
      address: { lt: official.slug, en: official.slug },
      title: { lt: official.name, en: official.name },
      facts: {
        lt: official.posts.map(({ titleLt }) => titleLt),
        en: official.posts.map(({ titleEn, titleLt }) => titleEn ?? titleLt),
      },
      names: [official.name],
      forms: surname ? wordForms(surname) : [],
      decline: true,
      keywords: [synonyms.Official],
      visibleFrom: from.get(official.id) ?? null,
    }
  })
}

/** The first day on which the public sees a trip of each of these people; null for those of whom it sees one at once. */
async function firstDays(tx: Transaction, municipalityId: string, officials: { id: string }[]) {
  const travels = await tx.tripTraveller.findMany({
    where: { municipalityId, officialId: { in: officials.map(({ id }) => id) }, trip: isOrComesToLight },
    select: { officialId: true, trip: { select: light } },
  })
  const days = new Map<string | null, CalendarDate | null>()
  for (const { officialId, trip } of travels) {
    const [day, before] = [visibleFrom(trip), days.get(officialId)]
    if (before === undefined || (before !== null && (day === null || day < before))) days.set(officialId, day)
  }
  return days
}
