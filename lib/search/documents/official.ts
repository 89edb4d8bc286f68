import type { CalendarDate } from '@/lib/dates/edtf'
import type { Transaction } from '@/lib/db'
import { isOrComesToLight, light, visibleFrom } from '@/lib/trips/read/is-public'
import { wordForms } from '../rules/name-forms'
import type { SearchableRecord } from './document'
import { synonyms, synonymsOfPost } from './synonyms'

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
        en: official.posts.map(({ titleEn }) => titleEn),
      },
      names: [official.name],
      forms: surname ? wordForms(surname) : [],
      decline: true,
      keywords: [synonyms.Official, ...official.posts.flatMap(({ titleLt }) => synonymsOfPost(titleLt))],
      visibleFrom: from.get(official.id) ?? null,
    }
  })
}

/** The first day on which the public sees a trip of each of these people; null for those of whom it sees one at once. */
async function firstDays(tx: Transaction, municipalityId: string, officials: { id: string }[]) {
  const seen = await seenAtOnce(tx, municipalityId, officials)
  const days = new Map<string | null, CalendarDate | null>(seen.map(({ id }) => [id, null]))
  const others = officials.flatMap(({ id }) => (days.has(id) ? [] : id))
  const travels = await tx.tripTraveller.findMany({
    where: { municipalityId, officialId: { in: others }, trip: isOrComesToLight },
    select: { officialId: true, trip: { select: light } },
  })
  for (const { officialId, trip } of travels) {
    const [day, before] = [visibleFrom(trip), days.get(officialId)]
    if (before === undefined || (before !== null && (day === null || day < before))) days.set(officialId, day)
  }
  return days
}

/** Those of whom some report is public: the first that is found will do, however many there are. */
function seenAtOnce(tx: Transaction, municipalityId: string, officials: { id: string }[]) {
  return tx.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM unnest(${officials.map(({ id }) => id)}::uuid[]) AS one ("id") WHERE (
      SELECT true FROM "TripTraveller" v
      JOIN "TripReport" r ON r."municipalityId" = v."municipalityId" AND r."tripId" = v."tripId"
      JOIN "ReportPublication" p ON p."municipalityId" = r."municipalityId" AND p."reportId" = r."id"
      WHERE v."municipalityId" = ${municipalityId}::uuid AND v."officialId" = one."id" AND p."withdrawnAt" IS NULL
      LIMIT 1
    )`
}
