import { dependsOn } from '@/lib/cache/depends-on'
import { everyMunicipality } from '@/lib/cache/kinds'
import { db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/routing'

type City = { municipalityId: string; wikidataId: string | null; countryCode: string; nameEn: string }

/** Other municipalities that have the same place for a partner: the same Wikidata item, or country and English name. */
export async function alsoPartnerOf(locale: Locale, { municipalityId, wikidataId, countryCode, nameEn }: City) {
  dependsOn(everyMunicipality, 'partner-cities', 'municipality')
  const rows = await db.partnerCity.findMany({
    where: {
      municipalityId: { not: municipalityId },
      OR: [{ countryCode, nameEn }, ...(wikidataId ? [{ wikidataId }] : [])],
    },
    select: { slugLt: true, slugEn: true, endedOn: true, municipality: true },
    take: 100,
  })
  const { compare } = new Intl.Collator(locale)

  return rows
    .map(({ slugLt, slugEn, endedOn, municipality }) => ({
      slugLt,
      slugEn,
      ended: endedOn !== null,
      municipality: municipality.slug,
      name: locale === 'lt' ? municipality.nameLt : municipality.nameEn,
    }))
    .sort((a, b) => compare(a.name, b.name))
}
