import 'server-only'
import { dependsOn } from '@/lib/cache/depends-on'
import { countryName } from '@/lib/countries/names'
import { db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/routing'

/**
 * Which partner cities belong to which of a municipality's networks: the partners of whom any is known, as the page's
 * language sorts them, with the networks by their ids. A network that is not among a partner's is one of which nothing is
 * known, not one to which it does not belong.
 */
export async function partnersInNetworks(locale: Locale, municipalityId: string) {
  dependsOn(municipalityId, 'partner-cities', 'networks')
  const rows = await db.partnerCity.findMany({
    where: { municipalityId, networks: { some: {} } },
    orderBy: locale === 'lt' ? { nameLt: 'asc' } : { nameEn: 'asc' },
    include: { networks: true },
    take: 500,
  })

  return rows.map((row) => ({
    slugLt: row.slugLt,
    slugEn: row.slugEn,
    name: locale === 'lt' ? row.nameLt : row.nameEn,
    countryCode: row.countryCode,
    country: countryName(locale, row.countryCode) ?? row.countryCode,
    networks: new Map(row.networks.map(({ networkId, asOf, sourceUrl }) => [networkId, { asOf, sourceUrl }])),
  }))
}

export type PartnerInNetworks = Awaited<ReturnType<typeof partnersInNetworks>>[number]
