import 'server-only'
import { cache } from 'react'
import { countryName } from '@/lib/countries/names'
import type { CalendarDate } from '@/lib/dates/edtf'
import { latest } from '@/lib/dates/latest'
import { db } from '@/lib/db'
import { inLocale } from '@/lib/i18n/in-locale'
import type { Locale } from '@/lib/i18n/routing'
import { isVisible } from '@/lib/trips/read/is-public'
import { tripsWhere } from '@/lib/trips/read/public-list'
import { sumsOf } from '@/lib/trips/rules/costs'
import type { Prisma } from '@/prisma/client/client'
import { postStatus, tripDays, wasMade } from './rules'

/** People are public by a post they hold or held, by words of theirs, or by a trip the public sees. */
function isKnown(today: CalendarDate) {
  return {
    OR: [{ posts: { some: {} } }, { statements: { some: {} } }, { travels: { some: { trip: isVisible(today) } } }],
  } satisfies Prisma.OfficialWhereInput
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
      travels: {
        where: { trip: isVisible(today) },
        select: { postLt: true, postEn: true, trip: { select: { status: true, startsOn: true } } },
        orderBy: { trip: { startsOn: { sort: 'desc', nulls: 'last' } } },
      },
    },
  })
  const { compare } = new Intl.Collator('lt')

  return rows
    .map((row) => {
      const held = row.posts.find((post) => postStatus(post, today) === 'held') ?? row.posts[0]
      const then = row.travels[0]
      return {
        slug: row.slug,
        name: row.name,
        surname: row.name.split(' ').at(-1) ?? row.name,
        post: held
          ? inLocale(locale, held.titleLt, held.titleEn)
          : then
            ? inLocale(locale, then.postLt, then.postEn)
            : null,
        trips: row.travels.filter(({ trip }) => wasMade(trip, today)).length,
        updatedAt: row.updatedAt,
      }
    })
    .sort((a, b) => compare(a.surname, b.surname) || compare(a.name, b.name))
})

export type OfficialEntry = Awaited<ReturnType<typeof listOfficials>>[number]

/** One person as the public page shows them, or null when the public knows nobody of this address. */
export const getOfficial = cache(async (locale: Locale, municipalityId: string, slug: string, today: CalendarDate) => {
  const official = await db.official.findFirst({
    where: { municipalityId, slug, ...isKnown(today) },
    include: {
      posts,
      travels: {
        where: { trip: isVisible(today) },
        orderBy: { trip: { startsOn: { sort: 'asc', nulls: 'first' } } },
        include: {
          trip: {
            include: {
              destinations: true,
              costs: true,
              report: { select: { publications: { where: { withdrawnAt: null } } } },
            },
          },
        },
      },
    },
  })
  if (!official) return null

  const travels = { some: { officialId: official.id } }
  const trips = await tripsWhere(locale, { municipalityId, travellers: travels }, 1000)
  const made = official.travels.filter(({ trip }) => wasMade(trip, today))
  const days = made.map(({ trip }) => tripDays(trip))
  const published = made.filter(({ trip }) => (trip.report?.publications.length ?? 0) > 0)
  const costs = published.flatMap(({ trip }) =>
    trip.costs.map(({ amount, currency }) => ({ amount: amount?.toNumber() ?? null, currency })),
  )
  const { compare } = new Intl.Collator(locale)

  return {
    slug: official.slug,
    name: official.name,
    posts: official.posts.map((post) => ({
      id: post.id,
      kind: post.kind,
      title: inLocale(locale, post.titleLt, post.titleEn),
      since: post.since,
      until: post.until,
      status: postStatus(post, today),
    })),
    trips,
    made: made.length,
    days: days.reduce<number>((sum, count) => sum + (count ?? 0), 0),
    /** Trips whose length is not known to the day: they are in no sum of days. */
    lengthUnknown: days.filter((count) => count === null).length,
    countries: [
      ...new Set(made.flatMap(({ trip }) => trip.destinations.flatMap(({ countryCode }) => countryCode ?? []))),
    ]
      .map((code) => ({ code, name: countryName(locale, code) ?? code }))
      .sort((a, b) => compare(a.name, b.name)),
    /** What the trips cost altogether, all their travellers included. */
    money: sumsOf(costs),
    /** Trips of which no amount is public at all. */
    withoutAmounts: made.length - published.filter(({ trip }) => trip.costs.length > 0).length,
    updatedAt: latest(official.updatedAt, ...trips.map((trip) => trip.updatedAt)),
  }
})

export type PublicOfficial = NonNullable<Awaited<ReturnType<typeof getOfficial>>>
