import 'server-only'
import { countryName } from '@/lib/countries/names'
import { db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/routing'

type Slugs = { person: string[]; partner: string[]; network: string[] }

/** What people, partners and networks are called, and countries, for the values of the facets; words of the form are messages. */
export async function facetLabels(locale: Locale, municipalityId: string, slugs: Slugs) {
  const names = { slugEn: true, nameLt: true, nameEn: true } as const
  const [people, partners, networks] = await Promise.all([
    db.official.findMany({
      where: { municipalityId, slug: { in: slugs.person } },
      select: { slug: true, name: true },
    }),
    db.partnerCity.findMany({ where: { municipalityId, slugEn: { in: slugs.partner } }, select: names }),
    db.network.findMany({ where: { municipalityId, slugEn: { in: slugs.network } }, select: names }),
  ])

  const own = (row: { nameLt: string; nameEn: string }) => (locale === 'lt' ? row.nameLt : row.nameEn)
  const labels = {
    person: new Map(people.map(({ slug, name }) => [slug, name])),
    partner: new Map(partners.map((row) => [row.slugEn, own(row)])),
    network: new Map(networks.map((row) => [row.slugEn, own(row)])),
  }
  return (facet: string, value: string) => {
    if (facet === 'country') return countryName(locale, value) ?? value
    return facet in labels ? (labels[facet as keyof typeof labels].get(value) ?? value) : null
  }
}
