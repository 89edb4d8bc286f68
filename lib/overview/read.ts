import 'server-only'
import { dependsOn } from '@/lib/cache/depends-on'
import { everyMunicipality } from '@/lib/cache/kinds'
import { countryName } from '@/lib/countries/names'
import { db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/routing'
import { listMunicipalities } from '@/lib/municipalities/read'

type Shared = {
  key: string
  municipalityId: string
  slugLt: string
  slugEn: string
  nameLt: string
  nameEn: string
  ended: boolean
}

/** All municipalities of the portal side by side: their figures, their countries, the partners and networks they share. */
export async function getOverview(locale: Locale) {
  dependsOn(everyMunicipality, 'partner-cities', 'networks')
  const [municipalities, partners, networks, placed] = await Promise.all([
    listMunicipalities(locale),
    sharedPartners(),
    sharedNetworks(),
    placedPartners(),
  ])
  const { compare } = new Intl.Collator(locale)
  const codes = [...new Set(municipalities.flatMap(({ countries }) => [...countries.keys()]))]

  const gathered = <Row extends Shared>(rows: Row[]) =>
    rows
      .filter(({ key }, index) => rows.findIndex((row) => row.key === key) === index)
      .map((first) => ({
        ...first,
        name: named(locale, first),
        of: belonging(rows.filter(({ key }) => key === first.key)),
      }))
      .sort((a, b) => compare(a.name, b.name))

  const belonging = (group: Shared[]) =>
    municipalities.flatMap(({ id, slug, name }) => {
      const row = group.find(({ municipalityId }) => municipalityId === id)
      return row ? [{ municipality: slug, name, slugLt: row.slugLt, slugEn: row.slugEn, ended: row.ended }] : []
    })

  return {
    municipalities,
    /** From a municipality to one of its present partners. */
    ways: placed.flatMap(({ municipalityId, latitude, longitude }) => {
      const from = municipalities.find(({ id }) => id === municipalityId)?.place
      return from && latitude !== null && longitude !== null ? [{ from, to: { latitude, longitude } }] : []
    }),
    countries: codes
      .map((code) => ({ code, name: countryName(locale, code) ?? code }))
      .sort((a, b) => compare(a.name, b.name)),
    sharedPartners: gathered(partners).map(({ key, name, countryCode, of }) => ({
      key,
      name,
      countryCode,
      country: countryName(locale, countryCode) ?? countryCode,
      of,
    })),
    sharedNetworks: gathered(networks).map(({ key, name, of }) => ({ key, name, of })),
  }
}

export type Overview = Awaited<ReturnType<typeof getOverview>>

const named = (locale: Locale, { nameLt, nameEn }: Shared) => (locale === 'lt' ? nameLt : nameEn)

/** Where present partners lie, of as many as one picture of the world can show. */
function placedPartners() {
  return db.partnerCity.findMany({
    where: { endedOn: null, latitude: { not: null }, longitude: { not: null } },
    select: { municipalityId: true, latitude: true, longitude: true },
    orderBy: [{ municipalityId: 'asc' }, { id: 'asc' }],
    take: 600,
  })
}

/** Places that more than one municipality has for a partner: the same Wikidata item, or country and English name. */
function sharedPartners() {
  return db.$queryRaw<(Shared & { countryCode: string })[]>`
    SELECT s.key, c."municipalityId", c."slugLt", c."slugEn", c."nameLt", c."nameEn", c."countryCode",
      c."endedOn" IS NOT NULL AS ended
    FROM "PartnerCity" c CROSS JOIN LATERAL (
      SELECT min(o."id"::text) AS key, count(DISTINCT o."municipalityId") AS n FROM "PartnerCity" o
      WHERE (o."countryCode" = c."countryCode" AND o."nameEn" = c."nameEn") OR o."wikidataId" = c."wikidataId"
    ) s
    WHERE s.n > 1 ORDER BY c."nameEn", c."id" LIMIT 1000`
}

/** Networks to which more than one municipality belongs or belonged, known by their English name. */
function sharedNetworks() {
  return db.$queryRaw<Shared[]>`
    SELECT w."nameEn" AS key, w."municipalityId", w."slugLt", w."slugEn", w."nameLt", w."nameEn",
      NOT EXISTS (
        SELECT FROM "Membership" m
        WHERE m."municipalityId" = w."municipalityId" AND m."networkId" = w."id" AND m."until" IS NULL
      ) AS ended
    FROM "Network" w
    WHERE EXISTS (SELECT FROM "Network" o WHERE o."nameEn" = w."nameEn" AND o."municipalityId" <> w."municipalityId")
    ORDER BY w."nameEn", w."id" LIMIT 1000`
}
