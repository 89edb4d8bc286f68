import 'server-only'
import { db } from '@/lib/db'

/** A partner or a network of one municipality, with the key under which others have it too. */
export type Shared = {
  key: string
  municipalityId: string
  slugLt: string
  slugEn: string
  nameLt: string
  nameEn: string
  ended: boolean
}

/** Places that more than one municipality has for a partner: the same Wikidata item, or country and English name. */
export function sharedPartners() {
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
export function allNetworks() {
  return db.$queryRaw<Shared[]>`
    SELECT coalesce(nullif(search_fold(w."acronym"), ''), search_fold(w."nameEn")) AS key,
      w."municipalityId", w."slugLt", w."slugEn", w."nameLt", w."nameEn",
      NOT EXISTS (
        SELECT FROM "Membership" m
        WHERE m."municipalityId" = w."municipalityId" AND m."networkId" = w."id" AND m."until" IS NULL
      ) AS ended
    FROM "Network" w ORDER BY w."nameEn", w."id" LIMIT 1000`
}
