import 'server-only'
import { cache } from 'react'
import { countryName } from '@/lib/countries/names'
import { latest } from '@/lib/dates/latest'
import { db } from '@/lib/db'
import { inLocale } from '@/lib/i18n/in-locale'
import type { Locale } from '@/lib/i18n/routing'
import type { Prisma } from '@/prisma/client/client'
import { isPublic } from './is-public'

/** Trips on one page of the list. */
export const tripsOnPage = 25

const entry = {
  reference: true,
  status: true,
  startsOn: true,
  endsOn: true,
  purposeLt: true,
  purposeEn: true,
  updatedAt: true,
  report: { select: { purposeLt: true, purposeEn: true, englishOrigin: true, updatedAt: true } },
  destinations: {
    select: { nameLt: true, nameEn: true, countryCode: true },
    orderBy: { position: 'asc' },
  },
  travellers: { select: { name: true, postLt: true, postEn: true }, orderBy: { position: 'asc' } },
} satisfies Prisma.BusinessTripSelect

// Latest first; trips without a date come last.
const order = [
  { startsOn: { sort: 'desc', nulls: 'last' } },
  { reference: 'desc' },
] satisfies Prisma.BusinessTripOrderByWithRelationInput[]

/** One page of a municipality's trips whose reports are public, latest first; null when there is no such page. */
export const listPublicTrips = cache(async (locale: Locale, municipalityId: string, page: number) => {
  const where = { municipalityId, ...isPublic }
  const [rows, total] = await Promise.all([
    db.businessTrip.findMany({
      where,
      select: entry,
      orderBy: order,
      skip: (page - 1) * tripsOnPage,
      take: tripsOnPage,
    }),
    db.businessTrip.count({ where }),
  ])
  const pages = Math.max(1, Math.ceil(total / tripsOnPage))
  if (page > pages) return null

  return { trips: rows.map((row) => asEntry(locale, row)), total, pages }
})

/** The latest trips whose reports are public, for a municipality's home. */
export async function latestTrips(locale: Locale, municipalityId: string) {
  return tripsWhere(locale, { municipalityId }, 3)
}

/** Public trips that concern a record, for that record's page: at most a hundred, latest first. */
export async function tripsWhere(locale: Locale, concerning: Prisma.BusinessTripWhereInput, most = 100) {
  const where = { AND: [concerning, isPublic] }
  const rows = await db.businessTrip.findMany({ where, select: entry, orderBy: order, take: most })
  return rows.map((row) => asEntry(locale, row))
}

export type TripEntry = ReturnType<typeof asEntry>

function asEntry(locale: Locale, row: Prisma.BusinessTripGetPayload<{ select: typeof entry }>) {
  const { report } = row
  const purpose =
    report &&
    inLocale(locale, report.purposeLt ?? row.purposeLt, report.purposeEn ?? row.purposeEn, report.englishOrigin)

  return {
    reference: row.reference,
    status: row.status,
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    purpose: purpose ?? null,
    destinations: row.destinations.map((place) => destination(locale, place)),
    travellers: row.travellers.map(({ name, postLt, postEn }) => ({ name, post: inLocale(locale, postLt, postEn) })),
    updatedAt: latest(row.updatedAt, report?.updatedAt),
  }
}

/** A place of a trip with its country, each in the page's language. */
export function destination(
  locale: Locale,
  place: { nameLt: string; nameEn: string | null; countryCode: string | null },
) {
  return {
    name: (locale === 'lt' ? place.nameLt : place.nameEn) ?? place.nameLt,
    country: place.countryCode && (countryName(locale, place.countryCode) ?? place.countryCode),
  }
}
