import 'server-only'
import { cache } from 'react'
import { comingAnniversaries } from '@/lib/agreements/read/anniversaries'
import { dependsOn } from '@/lib/cache/depends-on'
import { everyMunicipality } from '@/lib/cache/kinds'
import { latest } from '@/lib/dates/latest'
import { today } from '@/lib/dates/today'
import { db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/routing'
import { getStatement } from '@/lib/mayor/read/page'
import { homeTrips } from '@/lib/trips/read/latest'
import type { Municipality as Row } from '@/prisma/client/client'

/** A municipality as every page of its shows it, or null when the portal has none of this address. */
export const getMunicipality = cache(async (locale: Locale, slug: string) => {
  dependsOn(slug, 'municipality')
  const row = await db.municipality.findUnique({ where: { slug } })
  if (row) dependsOn(row.id, 'municipality')
  return row && named(locale, row)
})

export type Municipality = NonNullable<Awaited<ReturnType<typeof getMunicipality>>>

/** The portal's municipalities as their own language sorts them. */
export const nameMunicipalities = cache(async (locale: Locale) => {
  dependsOn(everyMunicipality, 'municipality')
  const rows = await db.municipality.findMany({ orderBy: locale === 'lt' ? { nameLt: 'asc' } : { nameEn: 'asc' } })
  return rows.map((row) => named(locale, row))
})

/** The portal's municipalities with their key figures, as their own language sorts them. */
export const listMunicipalities = cache(async (locale: Locale) => {
  const [municipalities, figures] = await Promise.all([nameMunicipalities(locale), keyFigures()])
  return municipalities.map((municipality) => ({
    ...municipality,
    figures: figures.of(municipality.id),
    countries: figures.countriesOf(municipality.id),
  }))
})

/** What a municipality's home shows, or null when the portal has none of this address. */
export const getMunicipalityHome = cache(async (locale: Locale, slug: string) => {
  const municipality = await getMunicipality(locale, slug)
  if (!municipality) return null

  const [figures, { reported, awaited }, statement, anniversaries] = await Promise.all([
    keyFigures(municipality.id),
    homeTrips(locale, municipality.id),
    getStatement(locale, municipality.id),
    comingAnniversaries(locale, municipality.id, today(municipality.timeZone)),
  ])

  return {
    municipality,
    figures: figures.of(municipality.id),
    trips: reported,
    awaited,
    statement,
    anniversaries,
    updatedAt: latest(
      municipality.updatedAt,
      statement?.updatedAt,
      ...anniversaries.map(({ agreement }) => agreement.updatedAt),
      ...[...reported, ...awaited].map((trip) => trip.updatedAt),
    ),
  }
})

export type KeyFigures = ReturnType<Awaited<ReturnType<typeof keyFigures>>['of']>

type Counted = {
  id: string
  /** Present partners by the code of their country. */
  partners: Record<string, number>
  agreements: number
  firstSigned: string | null
  networks: number
  trips: number
}

/** Counts of what is public, for one municipality or for all, in one query. */
async function keyFigures(municipalityId: string | null = null) {
  dependsOn(municipalityId ?? everyMunicipality, 'partner-cities', 'agreements', 'networks', 'trips')
  const rows = await db.$queryRaw<Counted[]>`
    SELECT m."id",
      (SELECT coalesce(json_object_agg("countryCode", "count"), '{}') FROM (
        SELECT "countryCode", count(*) AS "count" FROM "PartnerCity"
        WHERE "municipalityId" = m."id" AND "endedOn" IS NULL GROUP BY 1
      ) AS country) AS "partners",
      (SELECT count(*)::int FROM "Agreement" WHERE "municipalityId" = m."id") AS "agreements",
      (SELECT min("signedOn") FROM "Agreement" WHERE "municipalityId" = m."id") AS "firstSigned",
      (SELECT count(DISTINCT "networkId")::int FROM "Membership"
        WHERE "municipalityId" = m."id" AND "until" IS NULL) AS "networks",
      coalesce((SELECT "total" FROM "TripValue"
        WHERE "municipalityId" = m."id" AND "facet" = 'state' AND "value" = 'published'), 0)::int AS "trips"
    FROM "Municipality" m WHERE ${municipalityId}::uuid IS NULL OR m."id" = ${municipalityId}::uuid`
  const counted = new Map(rows.map((row) => [row.id, row]))
  const partnersOf = (id: string) => Object.entries(counted.get(id)?.partners ?? {})

  return {
    of: (id: string) => ({
      partnerCities: partnersOf(id).reduce((sum, [, count]) => sum + count, 0),
      countries: partnersOf(id).length,
      agreements: counted.get(id)?.agreements ?? 0,
      /** The year of the first document, as text: a number would be grouped as „1 970“. */
      since: counted.get(id)?.firstSigned?.slice(0, 4) ?? null,
      networks: counted.get(id)?.networks ?? 0,
      trips: counted.get(id)?.trips ?? 0,
    }),
    /** How many present partners there are in each country, by its code. */
    countriesOf: (id: string) => new Map(partnersOf(id)),
  }
}

function named(locale: Locale, row: Row) {
  const { id, slug, contactEmail, websiteUrl, accentColour, timeZone, updatedAt } = row
  return {
    id,
    slug,
    name: locale === 'lt' ? row.nameLt : row.nameEn,
    /** For Lithuanian sentences; in English the name itself. */
    genitive: locale === 'lt' ? row.nameLtGenitive : row.nameEn,
    officialName: locale === 'lt' ? row.officialNameLt : row.officialNameEn,
    place: { latitude: row.latitude, longitude: row.longitude },
    /** Working days after the return within which a report is due; null when none are set. */
    reportDeadlineWorkingDays: row.reportDeadlineWorkingDays,
    contactEmail,
    websiteUrl,
    accentColour,
    timeZone,
    updatedAt,
  }
}
