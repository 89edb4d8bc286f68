import 'server-only'
import { countryName } from '@/lib/countries/names'
import { db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/routing'
import { Prisma } from '@/prisma/client/client'

type Slugs = { person: string[]; partner: string[]; network: string[] }
type Label = { facet: string; value: string; label: string }

/** What people, partners and networks are called, and countries, for the values of the facets; words of the form are messages. */
export async function facetLabels(locale: Locale, municipalityId: string, { person, partner, network }: Slugs) {
  const name = Prisma.raw(locale === 'lt' ? '"nameLt"' : '"nameEn"')
  const of = (slugs: string[]) => Prisma.sql`"municipalityId" = ${municipalityId}::uuid AND "slugEn" = ANY(${slugs})`
  const rows = await db.$queryRaw<Label[]>(Prisma.sql`
    SELECT 'person' AS "facet", "slug" AS "value", "name"::text AS "label" FROM "Official"
      WHERE "municipalityId" = ${municipalityId}::uuid AND "slug" = ANY(${person})
    UNION ALL SELECT 'partner', "slugEn", ${name}::text FROM "PartnerCity" WHERE ${of(partner)}
    UNION ALL SELECT 'network', "slugEn", ${name}::text FROM "Network" WHERE ${of(network)}`)

  const labels = new Map(rows.map(({ facet, value, label }) => [`${facet} ${value}`, label]))
  return (facet: string, value: string) => {
    if (facet === 'country') return countryName(locale, value) ?? value
    return labels.get(`${facet} ${value}`) ?? null
  }
}
