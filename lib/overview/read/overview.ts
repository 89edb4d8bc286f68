import 'server-only'
import { dependsOn } from '@/lib/cache/depends-on'
import { everyMunicipality } from '@/lib/cache/kinds'
import { countryName } from '@/lib/countries/names'
import { db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/routing'
import { listMunicipalities } from '@/lib/municipalities/read'
import { countsOf } from '@/lib/trips/rules/sums'

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
  dependsOn(everyMunicipality, 'partner-cities', 'networks', 'trips', 'people')
  const [municipalities, partners, networks, present, trips] = await Promise.all([
    listMunicipalities(locale),
    sharedPartners(),
    allNetworks(),
    presentPartners(),
    tripFigures(),
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

  const known = gathered(networks).map(({ key, name, of }) => ({ key, name, of }))

  return {
    municipalities: municipalities.map((municipality) => ({ ...municipality, travels: trips.of(municipality.id) })),
    /** From a municipality to one of its present partners. */
    ways: present.flatMap(({ municipalityId, latitude, longitude }) => {
      const from = municipalities.find(({ id }) => id === municipalityId)?.place
      return from && latitude !== null && longitude !== null ? [{ from, to: { latitude, longitude } }] : []
    }),
    countries: codes
      .map((code) => ({
        code,
        name: countryName(locale, code) ?? code,
        /** Present partners by the municipality whose they are, as the page's language sorts them. */
        partners: new Map(
          municipalities.map(({ id, slug }) => [
            slug,
            present
              .filter(({ municipalityId, countryCode }) => municipalityId === id && countryCode === code)
              .map((row) => ({ slugLt: row.slugLt, slugEn: row.slugEn, name: named(locale, row) }))
              .sort((a, b) => compare(a.name, b.name)),
          ]),
        ),
      }))
      .sort((a, b) => compare(a.name, b.name)),
    sharedPartners: gathered(partners).map(({ key, name, countryCode, of }) => ({
      key,
      name,
      countryCode,
      country: countryName(locale, countryCode) ?? countryCode,
      of,
    })),
    networks: known,
    sharedNetworks: known.filter(({ of }) => of.length > 1),
  }
}

export type Overview = Awaited<ReturnType<typeof getOverview>>

const named = (locale: Locale, { nameLt, nameEn }: { nameLt: string; nameEn: string }) =>
  locale === 'lt' ? nameLt : nameEn

/** Present partners, as many as one page can show. */
function presentPartners() {
  return db.partnerCity.findMany({
    where: { endedOn: null },
    select: {
      ...{ municipalityId: true, countryCode: true, latitude: true, longitude: true },
      ...{ slugLt: true, slugEn: true, nameLt: true, nameEn: true },
    },
    orderBy: [{ municipalityId: 'asc' }, { id: 'asc' }],
    take: 600,
  })
}

/** What published trips come to, by municipality: their days, their money, and of how many people they tell. */
async function tripFigures() {
  const [sums, people] = await Promise.all([
    db.tripSum.groupBy({ by: ['municipalityId', 'measure'], where: { group: 'year' }, _sum: { amount: true } }),
    db.$queryRaw<{ municipalityId: string; people: number }[]>`
      SELECT person."municipalityId", count(DISTINCT person."id")::int AS people
      FROM "TripValue" person
        JOIN "TripValue" state ON state."municipalityId" = person."municipalityId" AND state."facet" = 'state' AND state."value" = 'published'
        JOIN "TripBits" theirs ON theirs."municipalityId" = person."municipalityId" AND theirs."valueId" = person."id"
        JOIN "TripBits" public ON public."municipalityId" = state."municipalityId" AND public."valueId" = state."id"
          AND public."chunk" = theirs."chunk"
      WHERE person."facet" = 'person' AND bit_count(theirs."bits" & public."bits") > 0
      GROUP BY 1`,
  ])
  const of = (id: string) => {
    const own = sums.filter(({ municipalityId }) => municipalityId === id)
    const measures = own.map(({ measure, _sum }) => ({ measure, amount: _sum.amount?.toNumber() ?? 0 }))
    return {
      ...countsOf(measures),
      amountsUnknown: measures.find(({ measure }) => measure === 'amountsUnknown')?.amount ?? 0,
      people: people.find(({ municipalityId }) => municipalityId === id)?.people ?? 0,
    }
  }
  return { of }
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

/** Every network of a municipality, those of several known by their acronym, else by their English name, letters apart. */
function allNetworks() {
  return db.$queryRaw<Shared[]>`
    SELECT coalesce(nullif(search_fold(w."acronym"), ''), search_fold(w."nameEn")) AS key,
      w."municipalityId", w."slugLt", w."slugEn", w."nameLt", w."nameEn",
      NOT EXISTS (
        SELECT FROM "Membership" m
        WHERE m."municipalityId" = w."municipalityId" AND m."networkId" = w."id" AND m."until" IS NULL
      ) AS ended
    FROM "Network" w ORDER BY w."nameEn", w."id" LIMIT 1000`
}
