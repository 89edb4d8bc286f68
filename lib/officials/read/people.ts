import 'server-only'
import { cache } from 'react'
import { countryName } from '@/lib/countries/names'
import type { CalendarDate } from '@/lib/dates/edtf'
import { latest } from '@/lib/dates/latest'
import { db } from '@/lib/db'
import { inLocale } from '@/lib/i18n/in-locale'
import type { Locale } from '@/lib/i18n/routing'
import { atFormerSlug } from '@/lib/records/read/former-slug'
import { isVisible } from '@/lib/trips/read/is-public'
import { tripsWhere } from '@/lib/trips/read/public-list'
import type { Prisma } from '@/prisma/client/client'
import { postStatus } from '../rules'
import { travelFigures } from './figures'

/** People are public by a post they hold or held, by words of theirs, or by a trip the public sees. */
export function isKnown(today: CalendarDate) {
  return {
    OR: [{ posts: { some: {} } }, { statements: { some: {} } }, { travels: { some: { trip: isVisible(today) } } }],
  } satisfies Prisma.OfficialWhereInput
}

/** Trips that were refused or cancelled, or are yet to come, were not made. */
function wasMade(today: CalendarDate) {
  return {
    status: 'approved',
    AND: [{ OR: [{ startsOn: null }, { startsOn: { lte: today } }] }],
  } satisfies Prisma.BusinessTripWhereInput
}

const posts = {
  orderBy: [{ since: { sort: 'desc', nulls: 'last' } }, { id: 'desc' }],
} satisfies Prisma.OfficialPostFindManyArgs

/** The people of a municipality, by surname as Lithuanians sort, with their posts and how many of their trips are public. */
export const listOfficials = cache(async (locale: Locale, municipalityId: string, today: CalendarDate) => {
  const rows = await db.official.findMany({
    where: { municipalityId, ...isKnown(today) },
    include: {
      posts,
      _count: { select: { travels: { where: { trip: { ...isVisible(today), ...wasMade(today) } } } } },
      travels: {
        where: { trip: isVisible(today) },
        select: { postLt: true, postEn: true },
        orderBy: { trip: { startsOn: { sort: 'desc', nulls: 'last' } } },
        take: 1,
      },
    },
  })
  const { compare } = new Intl.Collator('lt')

  return rows
    .map((row) => ({
      slug: row.slug,
      name: row.name,
      surname: row.name.split(' ').at(-1) ?? row.name,
      post: shownPost(locale, row, today),
      trips: row._count.travels,
      updatedAt: row.updatedAt,
    }))
    .sort((a, b) => compare(a.surname, b.surname) || compare(a.name, b.name))
})

type Title = { titleLt: string; titleEn: string | null; since: string | null; until: string | null }
type Travel = { postLt: string | null; postEn: string | null }

/** The post held today; else the one held on the latest trip (`then`), else the latest other one. */
function shownPost(locale: Locale, { posts, travels }: { posts: Title[]; travels: Travel[] }, today: CalendarDate) {
  const held = posts.find((post) => postStatus(post, today) === 'held')
  const [then] = travels
  if (!held && then?.postLt) return { at: 'then' as const, title: inLocale(locale, then.postLt, then.postEn) }

  const post = held ?? posts[0]
  return post ? { at: postStatus(post, today), title: inLocale(locale, post.titleLt, post.titleEn) } : null
}

export type OfficialEntry = Awaited<ReturnType<typeof listOfficials>>[number]

/** Trips on a person's page; the list of trips, narrowed to the person, has them all. */
const latestTrips = 50

/** One person as the public page shows them, or null when the public knows nobody of this address. */
export const getOfficial = cache(
  async (locale: Locale, municipalityId: string, slug: string, today: CalendarDate) =>
    (await officialAt(locale, municipalityId, slug, today)) ??
    atFormerSlug(municipalityId, 'Official', slug, (now) => officialAt(locale, municipalityId, now, today)),
)

async function officialAt(locale: Locale, municipalityId: string, slug: string, today: CalendarDate) {
  const official = await db.official.findFirst({
    where: { municipalityId, slug, ...isKnown(today) },
    include: { posts },
  })
  if (!official) return null

  const travels = { some: { officialId: official.id } }
  const [trips, figures] = await Promise.all([
    tripsWhere(locale, { municipalityId, travellers: travels }, latestTrips),
    travelFigures(municipalityId, official.id, today),
  ])
  const { compare } = new Intl.Collator(locale)

  return {
    slug: official.slug,
    name: official.name,
    posts: official.posts.map((post) => ({
      id: post.id,
      title: inLocale(locale, post.titleLt, post.titleEn),
      since: post.since,
      until: post.until,
      status: postStatus(post, today),
    })),
    trips,
    ...figures,
    countries: figures.countryCodes
      .map((code) => ({ code, name: countryName(locale, code) ?? code }))
      .sort((a, b) => compare(a.name, b.name)),
    money: { sums: figures.sums, unknown: figures.unknown },
    updatedAt: latest(official.updatedAt, ...trips.map((trip) => trip.updatedAt)),
  }
}

export type PublicOfficial = NonNullable<Awaited<ReturnType<typeof getOfficial>>>
