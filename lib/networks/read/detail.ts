import 'server-only'
import { cache } from 'react'
import { dependsOn } from '@/lib/cache/depends-on'
import { countryName } from '@/lib/countries/names'
import { latest } from '@/lib/dates/latest'
import { db } from '@/lib/db'
import { inLocale } from '@/lib/i18n/in-locale'
import type { Locale } from '@/lib/i18n/routing'
import { atFormerSlug } from '@/lib/records/read/former-slug'
import { latestTripsOf } from '@/lib/trips/read/latest'
import { nameLang } from '../rules'
import { alsoMembers } from './also-members'

/** One network as its public page shows it, found by its address in either language, or null when there is none. */
export const getNetwork = cache(
  async (locale: Locale, municipalityId: string, slug: string) =>
    (await networkAt(locale, municipalityId, slug)) ??
    atFormerSlug(municipalityId, 'Network', slug, (now) => networkAt(locale, municipalityId, now)),
)

async function networkAt(locale: Locale, municipalityId: string, slug: string) {
  dependsOn(municipalityId, 'networks', 'partner-cities')
  const found = await db.network.findMany({
    where: { municipalityId, OR: [{ slugLt: slug }, { slugEn: slug }] },
    include: {
      foundings: { orderBy: { position: 'asc' } },
      formerNames: { orderBy: { position: 'asc' } },
      facts: { orderBy: { position: 'asc' } },
      partnerCities: { include: { partnerCity: true } },
      memberships: {
        orderBy: { since: 'desc' },
        include: { fees: { orderBy: { year: 'desc' } }, seats: { orderBy: { position: 'asc' } } },
      },
    },
  })
  const row = found.find((network) => (locale === 'lt' ? network.slugLt : network.slugEn) === slug) ?? found[0]
  if (!row) return null

  const [trips, alsoOf] = await Promise.all([latestTripsOf(locale, municipalityId, row.id), alsoMembers(locale, row)])
  const names = new Intl.Collator(locale)

  return {
    slugLt: row.slugLt,
    slugEn: row.slugEn,
    name: locale === 'lt' ? row.nameLt : row.nameEn,
    nameLang: nameLang(locale, row),
    otherName: locale === 'lt' ? row.nameEn : row.nameLt,
    acronym: row.acronym,
    /** Other municipalities of the portal that belong or belonged to it. */
    alsoOf,
    native: row.nativeName === null ? null : { name: row.nativeName, lang: row.nativeNameLang },
    foundings: row.foundings.map(({ foundedOn, sourceUrl, noteLt, noteEn }) => ({
      foundedOn,
      sourceUrl,
      note: inLocale(locale, noteLt, noteEn),
    })),
    sourceText: row.sourceText,
    /** Whether the description shown in Lithuanian is not word for word that of the source. */
    corrected: row.sourceText !== null && row.sourceText !== row.descriptionLt,
    description: inLocale(locale, row.descriptionLt, row.descriptionEn, row.englishOrigin),
    websiteUrl: row.websiteUrl,
    formerNames: row.formerNames.map(({ name, until }) => ({ name, until })),
    facts: row.facts.map(({ kind, qualifier, value, asOf, sourceUrl }) => ({
      kind,
      qualifier,
      value,
      asOf,
      sourceUrl,
    })),
    memberships: row.memberships.map((membership) => ({
      id: membership.id,
      since: membership.since,
      until: membership.until,
      member: inLocale(locale, membership.memberLt, membership.memberEn),
      coordinator: inLocale(locale, membership.coordinatorLt, membership.coordinatorEn),
      joiningAct: membership.joiningAct,
      benefits: inLocale(locale, membership.benefitsLt, membership.benefitsEn),
      reviewedOn: membership.reviewedOn,
      verdict: membership.verdict,
      fees: membership.fees.map(({ year, amount, currency }) => ({
        year: String(year),
        amount: amount.toNumber(),
        currency,
      })),
      seats: membership.seats.map(({ titleLt, titleEn, holder, since, until }) => ({
        title: inLocale(locale, titleLt, titleEn),
        holder,
        since,
        until,
      })),
    })),
    partnerCities: row.partnerCities
      .map(({ partnerCity: city, asOf, sourceUrl }) => ({
        slugLt: city.slugLt,
        slugEn: city.slugEn,
        name: locale === 'lt' ? city.nameLt : city.nameEn,
        country: countryName(locale, city.countryCode) ?? city.countryCode,
        countryCode: city.countryCode,
        asOf,
        sourceUrl,
      }))
      .sort((a, b) => names.compare(a.name, b.name)),
    trips,
    updatedAt: latest(row.updatedAt, ...row.memberships.map((membership) => membership.updatedAt)),
  }
}

export type Network = NonNullable<Awaited<ReturnType<typeof getNetwork>>>
