import 'server-only'
import { cache } from 'react'
import { dependsOn } from '@/lib/cache/depends-on'
import { countryName } from '@/lib/countries/names'
import { db } from '@/lib/db'
import { partnerCityAddresses } from '@/lib/i18n/addresses'
import type { Locale } from '@/lib/i18n/routing'

/** A municipality's partners as its maps show them, as the page's language sorts them; those that ended included. */
export const getMapPartners = cache(async (locale: Locale, { id, slug }: { id: string; slug: string }) => {
  dependsOn(id, 'partner-cities', 'agreements')
  const rows = await db.partnerCity.findMany({
    where: { municipalityId: id },
    orderBy: locale === 'lt' ? { nameLt: 'asc' } : { nameEn: 'asc' },
    include: { parties: { select: { agreement: { select: { signedOn: true } } } } },
  })

  return rows.map((row) => ({
    key: row.id,
    name: locale === 'lt' ? row.nameLt : row.nameEn,
    country: countryName(locale, row.countryCode) ?? row.countryCode,
    countryCode: row.countryCode,
    href: partnerCityAddresses(slug, row)[locale],
    /** Null where the coordinates are not known: such a partner stands in the table only. */
    place:
      row.latitude === null || row.longitude === null ? null : { latitude: row.latitude, longitude: row.longitude },
    ended: row.endedOn !== null,
    endedOn: row.endedOn,
    documents: row.parties.length,
    since:
      row.parties
        .flatMap(({ agreement }) => agreement.signedOn ?? [])
        .sort()
        .at(0) ?? null,
    updatedAt: row.updatedAt,
  }))
})

export type MapPartner = Awaited<ReturnType<typeof getMapPartners>>[number]
