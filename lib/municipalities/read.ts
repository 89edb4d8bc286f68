import 'server-only'
import { cache } from 'react'
import { dependsOn } from '@/lib/cache/depends-on'
import { everyMunicipality } from '@/lib/cache/kinds'
import { latest } from '@/lib/dates/latest'
import { db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/routing'
import { getStatement } from '@/lib/mayor/read/page'
import { awaitedTrips, latestTrips } from '@/lib/trips/read/latest'
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

  const [figures, trips, awaited, statement] = await Promise.all([
    keyFigures(municipality.id),
    latestTrips(locale, municipality.id),
    awaitedTrips(locale, municipality.id),
    getStatement(locale, municipality.id),
  ])

  return {
    municipality,
    figures: figures.of(municipality.id),
    trips,
    awaited,
    statement,
    updatedAt: latest(
      municipality.updatedAt,
      statement?.updatedAt,
      ...[...trips, ...awaited].map((trip) => trip.updatedAt),
    ),
  }
})

export type KeyFigures = ReturnType<Awaited<ReturnType<typeof keyFigures>>['of']>

/** Counts of what is public, for one municipality or for all: one query for each kind of record, however many they are. */
async function keyFigures(municipalityId?: string) {
  dependsOn(municipalityId ?? everyMunicipality, 'partner-cities', 'agreements', 'networks', 'trips')
  const by = ['municipalityId'] as const
  const where = { municipalityId }
  const [countries, agreements, networks, trips] = await Promise.all([
    db.partnerCity.groupBy({ by: [...by, 'countryCode'], where: { ...where, endedOn: null }, _count: true }),
    db.agreement.groupBy({ by: [...by], where, _count: true, _min: { signedOn: true } }),
    db.membership.groupBy({ by: [...by, 'networkId'], where: { ...where, until: null } }),
    db.tripValue.findMany({ where: { ...where, facet: 'state', value: 'published' } }),
  ])

  const ofThis = <Row extends { municipalityId: string }>(rows: Row[], id: string) =>
    rows.filter((row) => row.municipalityId === id)

  return {
    of: (id: string) => {
      const [documents] = ofThis(agreements, id)
      return {
        partnerCities: ofThis(countries, id).reduce((sum, row) => sum + row._count, 0),
        countries: ofThis(countries, id).length,
        agreements: documents?._count ?? 0,
        /** The year of the first document, as text: a number would be grouped as „1 970“. */
        since: documents?._min.signedOn?.slice(0, 4) ?? null,
        networks: ofThis(networks, id).length,
        trips: ofThis(trips, id)[0]?.total ?? 0,
      }
    },
    /** How many present partners there are in each country, by its code. */
    countriesOf: (id: string) => new Map(ofThis(countries, id).map((row) => [row.countryCode, row._count])),
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
