import 'server-only'
import { cache } from 'react'
import { dependsOn } from '@/lib/cache/depends-on'
import { db } from '@/lib/db'
import { isShown } from '@/lib/files/read/is-public'
import { shownFile } from '@/lib/files/read/shown'
import { inLocale } from '@/lib/i18n/in-locale'
import type { Locale } from '@/lib/i18n/routing'
import { atFormerSlug } from '@/lib/records/read/former-slug'
import { latestTripsOf } from '@/lib/trips/read/latest'
import { claimOf } from './claims'
import { eventOf } from './event'
import { partyName } from './party'
import { agreementTitle } from './title'

/** One agreement as its public page shows it, found by its address in either language, or null when there is none. */
export const getAgreement = cache(
  async (locale: Locale, municipalityId: string, slug: string) =>
    (await agreementAt(locale, municipalityId, slug)) ??
    atFormerSlug(municipalityId, 'Agreement', slug, (now) => agreementAt(locale, municipalityId, now)),
)

async function agreementAt(locale: Locale, municipalityId: string, slug: string) {
  dependsOn(municipalityId, 'agreements', 'partner-cities')
  const found = await db.agreement.findMany({
    where: { municipalityId, OR: [{ slugLt: slug }, { slugEn: slug }] },
    include: {
      type: true,
      parties: { include: { partnerCity: true }, orderBy: { position: 'asc' } },
      events: { orderBy: { position: 'asc' }, include: { signatories: { orderBy: { position: 'asc' } } } },
      fields: { include: { field: true } },
      claims: { orderBy: { position: 'asc' }, include: { partnerCity: true } },
      documents: { where: isShown, orderBy: { lang: 'asc' } },
    },
  })
  const row = found.find((agreement) => (locale === 'lt' ? agreement.slugLt : agreement.slugEn) === slug) ?? found[0]
  if (!row) return null

  const trips = await latestTripsOf(locale, municipalityId, row.id)

  return {
    slugLt: row.slugLt,
    slugEn: row.slugEn,
    title: agreementTitle(locale, row),
    titlesPrinted: [row.titlePrinted, ...row.alsoPrinted],
    type: row.type && {
      name: locale === 'lt' ? row.type.nameLt : row.type.nameEn,
      gender: row.type.gender,
      definition: inLocale(locale, row.type.definitionLt, row.type.definitionEn),
    },
    level: row.level,
    legalAct: row.legalAct,
    legalActUrl: row.legalActUrl,
    signedOn: row.signedOn,
    validUntil: row.validUntil,
    summary: inLocale(locale, row.summaryLt, row.summaryEn, row.englishOrigin),
    sourceText: row.sourceText,
    fields: row.fields.map(({ field }) => (locale === 'lt' ? field.nameLt : field.nameEn)),
    parties: row.parties.map((party) => partyName(locale, party)),
    events: row.events.map((event) => eventOf(locale, event)),
    claims: row.claims.map((claim) => claimOf(locale, row.signedOn, claim)),
    scans: row.documents.map((document) => shownFile(locale, document)),
    trips,
    updatedAt: row.updatedAt,
  }
}

export type Agreement = NonNullable<Awaited<ReturnType<typeof getAgreement>>>
