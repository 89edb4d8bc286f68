import 'server-only'
import { cache } from 'react'
import { firstSigned } from '@/lib/agreements/rules'
import { dependsOn } from '@/lib/cache/depends-on'
import { latest } from '@/lib/dates/latest'
import { db } from '@/lib/db'
import { agreementAddresses, networkAddresses } from '@/lib/i18n/addresses'
import { inLocale } from '@/lib/i18n/in-locale'
import type { Locale } from '@/lib/i18n/routing'
import { getMapPartners } from '@/lib/maps/read'
import { tripSums } from '@/lib/trips/read/sums'
import { total, tripsByCountry, tripsByYear } from './rules/trips'

type Of = { id: string; slug: string }

/** Everything the pictures of a municipality are drawn from: one query for each kind of record, however many they are. */
export const getStatistics = cache(async (locale: Locale, municipality: Of) => {
  dependsOn(municipality.id, 'agreements', 'partner-cities', 'networks', 'trips')
  const [partners, agreements, memberships, trips] = await Promise.all([
    getMapPartners(locale, municipality),
    agreementsOf(locale, municipality),
    membershipsOf(locale, municipality),
    tripsOf(municipality),
  ])
  const all = [...partners, ...agreements, ...memberships, trips]

  return { partners, agreements, memberships, trips, updatedAt: latest(...all.map(({ updatedAt }) => updatedAt)) }
})

export type Statistics = Awaited<ReturnType<typeof getStatistics>>

async function agreementsOf(locale: Locale, { id, slug }: Of) {
  const rows = await db.agreement.findMany({
    where: { municipalityId: id },
    orderBy: [{ signedOn: { sort: 'asc', nulls: 'last' } }, { position: 'asc' }, { id: 'asc' }],
    include: {
      type: true,
      events: { select: { kind: true, date: true }, orderBy: { position: 'asc' } },
      parties: {
        select: { nameLt: true, nameEn: true, partnerCity: { select: { nameLt: true, nameEn: true } } },
        orderBy: { position: 'asc' },
      },
    },
  })
  return rows.map((row) => ({
    title: inLocale(locale, row.titleLt ?? row.titlePrinted, row.titleEn, row.englishOrigin),
    href: agreementAddresses(slug, row)[locale],
    type: row.type && (locale === 'lt' ? row.type.nameLt : row.type.nameEn),
    gender: row.type?.gender ?? null,
    signedOn: firstSigned(row.events),
    validUntil: row.validUntil,
    events: row.events,
    parties: row.parties.flatMap(
      ({ nameLt, nameEn, partnerCity }) =>
        inLocale(locale, partnerCity?.nameLt ?? nameLt, partnerCity?.nameEn ?? nameEn) ?? [],
    ),
    updatedAt: row.updatedAt,
  }))
}

async function membershipsOf(locale: Locale, { id, slug }: Of) {
  const rows = await db.membership.findMany({
    where: { municipalityId: id },
    orderBy: [{ since: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    select: {
      since: true,
      until: true,
      updatedAt: true,
      network: { select: { nameLt: true, nameEn: true, acronym: true, slugLt: true, slugEn: true } },
    },
  })
  return rows.map(({ network, ...row }) => ({
    ...row,
    name: locale === 'lt' ? network.nameLt : network.nameEn,
    acronym: network.acronym,
    href: networkAddresses(slug, network)[locale],
  }))
}

/** Trips that were made and whose reports are public, from the sums the database keeps. */
async function tripsOf({ id }: Of) {
  const [years, countries, changed] = await Promise.all([
    tripSums(id, 'year'),
    tripSums(id, 'country'),
    db.tripFacts.findFirst({
      where: { municipalityId: id, published: true },
      orderBy: { updatedAt: 'desc' },
      select: { updatedAt: true },
    }),
  ])
  return {
    all: total(years),
    years: tripsByYear(years),
    countries: tripsByCountry(countries),
    updatedAt: changed?.updatedAt ?? null,
  }
}
