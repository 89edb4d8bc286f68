import 'server-only'
import { cache } from 'react'
import { countryName } from '@/lib/countries/names'
import { db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/routing'

/** A municipality's partners, those that ended included, as the page's language sorts them. */
export const listPartnerCities = cache(async (locale: Locale, municipalityId: string) => {
  const rows = await db.partnerCity.findMany({
    where: { municipalityId },
    orderBy: locale === 'lt' ? { nameLt: 'asc' } : { nameEn: 'asc' },
    include: {
      names: { where: { kind: 'native' }, orderBy: { position: 'asc' } },
      parties: {
        select: {
          agreement: { select: { id: true, signedOn: true, events: { select: { date: true, kind: true } } } },
        },
      },
    },
  })

  return rows.map((row) => ({
    slugLt: row.slugLt,
    slugEn: row.slugEn,
    name: locale === 'lt' ? row.nameLt : row.nameEn,
    otherName: locale === 'lt' ? row.nameEn : row.nameLt,
    native: row.names.map(({ name, lang }) => ({ name, lang })),
    kind: row.kind,
    countryCode: row.countryCode,
    country: countryName(locale, row.countryCode) ?? row.countryCode,
    endedOn: row.endedOn,
    agreements: row.parties.length,
    since:
      row.parties
        .map(({ agreement }) => agreement.signedOn)
        .filter((date) => date !== null)
        .sort()[0] ?? null,
    events: row.parties.flatMap(({ agreement }) => agreement.events),
    updatedAt: row.updatedAt,
  }))
})

export type PartnerCityEntry = Awaited<ReturnType<typeof listPartnerCities>>[number]
