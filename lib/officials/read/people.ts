import 'server-only'
import { cache } from 'react'
import { dependsOn } from '@/lib/cache/depends-on'
import { countryName } from '@/lib/countries/names'
import type { CalendarDate } from '@/lib/dates/edtf'
import { latest } from '@/lib/dates/latest'
import { db } from '@/lib/db'
import { inLocale } from '@/lib/i18n/in-locale'
import type { Locale } from '@/lib/i18n/routing'
import { atFormerSlug } from '@/lib/records/read/former-slug'
import { latestTripsOf } from '@/lib/trips/read/latest'
import type { Prisma } from '@/prisma/client/client'
import { postStatus } from '../rules'
import { travelFigures } from './figures'
import { type Travel, travelsOf } from './travels'

const posts = {
  orderBy: [{ since: { sort: 'desc', nulls: 'last' } }, { id: 'desc' }],
} satisfies Prisma.OfficialPostFindManyArgs

/** Whether the public has words of theirs. */
const spoke = { statements: { select: { id: true }, take: 1 } } satisfies Prisma.OfficialInclude

/** The people of a municipality, by surname as Lithuanians sort, with their posts and how many of their trips are public. */
export const listOfficials = cache(async (locale: Locale, municipalityId: string, today: CalendarDate) => {
  dependsOn(municipalityId, 'people', 'trips', 'mayor')
  const [rows, travels] = await Promise.all([
    db.official.findMany({ where: { municipalityId }, include: { posts, ...spoke } }),
    travelsOf(municipalityId, today),
  ])
  const { compare } = new Intl.Collator('lt')

  return rows
    .map((row) => ({ ...row, travel: travels.get(row.id) }))
    .filter(isKnown)
    .map(({ travel, ...row }) => ({
      slug: row.slug,
      name: row.name,
      surname: row.name.split(' ').at(-1) ?? row.name,
      post: shownPost(locale, { ...row, travel }, today),
      trips: travel?.made ?? 0,
      updatedAt: row.updatedAt,
    }))
    .sort((a, b) => compare(a.surname, b.surname) || compare(a.name, b.name))
})

/** People are public by a post they hold or held, by words of theirs, or by a trip the public sees. */
function isKnown({ posts, statements, travel }: { posts: unknown[]; statements: unknown[]; travel: unknown }) {
  return posts.length > 0 || statements.length > 0 || travel !== undefined
}

type Title = { titleLt: string; titleEn: string | null; since: string | null; until: string | null }

/** The post held today; else the one held on the latest trip (`then`), else the latest other one. */
function shownPost(
  locale: Locale,
  { posts, travel: then }: { posts: Title[]; travel: Travel | undefined },
  today: CalendarDate,
) {
  const held = posts.find((post) => postStatus(post, today) === 'held')
  if (!held && then?.postLt) return { at: 'then' as const, title: inLocale(locale, then.postLt, then.postEn) }

  const post = held ?? posts[0]
  return post ? { at: postStatus(post, today), title: inLocale(locale, post.titleLt, post.titleEn) } : null
}

export type OfficialEntry = Awaited<ReturnType<typeof listOfficials>>[number]

/** One person as the public page shows them, or null when the public knows nobody of this address. */
export const getOfficial = cache(
  async (locale: Locale, municipalityId: string, slug: string, today: CalendarDate) =>
    (await officialAt(locale, municipalityId, slug, today)) ??
    atFormerSlug(municipalityId, 'Official', slug, (now) => officialAt(locale, municipalityId, now, today)),
)

async function officialAt(locale: Locale, municipalityId: string, slug: string, today: CalendarDate) {
  dependsOn(municipalityId, 'people', 'trips', 'mayor')
  const official = await db.official.findFirst({
    where: { municipalityId, slug },
    include: { posts, ...spoke },
  })
  if (!official) return null

  const [trips, figures] = await Promise.all([
    latestTripsOf(locale, municipalityId, official.id),
    travelFigures(municipalityId, official.id, today),
  ])
  if (!isKnown({ ...official, travel: trips[0] })) return null
  const { compare } = new Intl.Collator(locale)

  return {
    slug: official.slug,
    name: official.name,
    posts: official.posts.map((post) => ({
      id: post.id,
      title: inLocale(locale, post.titleLt, post.titleEn),
      since: post.since,
      until: post.until,
      sourceUrl: post.sourceUrl,
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
