import 'server-only'
import { cache } from 'react'
import { claimOf } from '@/lib/agreements/read/claims'
import { eventOf } from '@/lib/agreements/read/event'
import { partyName } from '@/lib/agreements/read/party'
import { agreementTitle } from '@/lib/agreements/read/title'
import { dependsOn } from '@/lib/cache/depends-on'
import { countryName } from '@/lib/countries/names'
import { latest } from '@/lib/dates/latest'
import { db } from '@/lib/db'
import { isShown } from '@/lib/files/read/is-public'
import { shownFile } from '@/lib/files/read/shown'
import { inLocale } from '@/lib/i18n/in-locale'
import type { Locale } from '@/lib/i18n/routing'
import { atFormerSlug } from '@/lib/records/read/former-slug'
import { latestTripsOf } from '@/lib/trips/read/latest'
import { alsoPartnerOf } from './also-partner-of'

/** One partner as its public page shows it, found by its address in either language, or null when there is none. */
export const getPartnerCity = cache(
  async (locale: Locale, municipalityId: string, slug: string) =>
    (await partnerCityAt(locale, municipalityId, slug)) ??
    atFormerSlug(municipalityId, 'PartnerCity', slug, (now) => partnerCityAt(locale, municipalityId, now)),
)

async function partnerCityAt(locale: Locale, municipalityId: string, slug: string) {
  dependsOn(municipalityId, 'partner-cities', 'agreements', 'networks')
  const found = await db.partnerCity.findMany({
    where: { municipalityId, OR: [{ slugLt: slug }, { slugEn: slug }] },
    include: {
      names: { orderBy: { position: 'asc' } },
      facts: { orderBy: { position: 'asc' } },
      networks: { include: { network: true } },
      parties: {
        include: {
          agreement: {
            include: {
              type: true,
              events: { orderBy: { position: 'asc' }, include: { signatories: { orderBy: { position: 'asc' } } } },
              claims: { orderBy: { position: 'asc' }, include: { partnerCity: true } },
              parties: { orderBy: { position: 'asc' }, include: { partnerCity: true } },
              documents: { where: isShown, orderBy: { lang: 'asc' } },
            },
          },
        },
      },
    },
  })
  // An address of the page's own language goes before the same word as another partner's address in the other one.
  const city = found.find((row) => (locale === 'lt' ? row.slugLt : row.slugEn) === slug) ?? found[0]
  if (!city) return null

  const [trips, alsoOf] = await Promise.all([
    latestTripsOf(locale, municipalityId, city.id),
    alsoPartnerOf(locale, city),
  ])

  return {
    slugLt: city.slugLt,
    slugEn: city.slugEn,
    name: locale === 'lt' ? city.nameLt : city.nameEn,
    otherName: locale === 'lt' ? city.nameEn : city.nameLt,
    native: city.names.filter(({ kind }) => kind === 'native'),
    former: city.names.filter(({ kind }) => kind === 'former'),
    kind: city.kind,
    countryCode: city.countryCode,
    country: countryName(locale, city.countryCode) ?? city.countryCode,
    adminArea: inLocale(locale, city.adminAreaLt, city.adminAreaEn),
    summary: inLocale(locale, city.summaryLt, city.summaryEn),
    websiteUrl: city.websiteUrl,
    contact: city.contact,
    wikidataId: city.wikidataId,
    latitude: city.latitude,
    longitude: city.longitude,
    sourceText: city.sourceText,
    endedOn: city.endedOn,
    endReason: inLocale(locale, city.endReasonLt, city.endReasonEn),
    endAct: city.endAct,
    facts: city.facts.map((fact) => ({
      label: inLocale(locale, fact.labelLt, fact.labelEn),
      value: inLocale(locale, fact.valueLt, fact.valueEn),
      asOf: fact.asOf,
      sourceUrl: fact.sourceUrl,
    })),
    networks: city.networks.map(({ network, asOf, sourceUrl }) => ({
      slugLt: network.slugLt,
      slugEn: network.slugEn,
      name: locale === 'lt' ? network.nameLt : network.nameEn,
      asOf,
      sourceUrl,
    })),
    agreements: city.parties.map(({ agreement }) => ({
      slugLt: agreement.slugLt,
      slugEn: agreement.slugEn,
      title: agreementTitle(locale, agreement),
      gender: agreement.type?.gender ?? null,
      signedOn: agreement.signedOn,
      validUntil: agreement.validUntil,
      others: agreement.parties
        .filter(({ partnerCityId }) => partnerCityId !== city.id)
        .map((party) => partyName(locale, party)),
      events: agreement.events.map((event) => eventOf(locale, event)),
      claims: agreement.claims.map((claim) => claimOf(locale, agreement.signedOn, claim)),
      scans: agreement.documents.map((document) => shownFile(locale, document)),
    })),
    trips,
    alsoOf,
    updatedAt: latest(city.updatedAt, ...city.parties.map(({ agreement }) => agreement.updatedAt)),
  }
}

export type PartnerCity = NonNullable<Awaited<ReturnType<typeof getPartnerCity>>>
