import 'server-only'
import { db } from '@/lib/db'

/** A place in a municipality's audit where the chain does not hold: what an entry says, how it is linked, or the end. */
export type Break = { municipalityId: string; number: number; wrong: 'content' | 'link' | 'gap' | 'end' }

/**
 * Where the audit was changed behind the portal's back: an entry that says something else than when it was written, one that
 * is missing or was put in between, an end that is not the end. Nothing, when it is as it was written.
 */
export function findBreaks(): Promise<Break[]> {
  return db.$queryRaw<Break[]>`
    WITH entry AS (
      SELECT e."municipalityId", e."number", e."hash", e."previousHash", audit_hash(e) AS expected,
        lag(e."hash") OVER chain AS linked, row_number() OVER chain AS place
      FROM "AuditEntry" AS e WINDOW chain AS (PARTITION BY e."municipalityId" ORDER BY e."number")
    ), written AS (
      SELECT DISTINCT ON ("municipalityId") "municipalityId", "number", "hash" FROM entry ORDER BY "municipalityId", "number" DESC
    )
    SELECT "municipalityId", "number", wrong FROM (
      SELECT "municipalityId", "number", CASE
        WHEN "hash" <> expected THEN 'content'
        WHEN "number" <> place THEN 'gap'
        WHEN "previousHash" <> coalesce(linked, repeat('0', 64)) THEN 'link'
      END AS wrong FROM entry
      UNION ALL
      SELECT coalesce(c."municipalityId", w."municipalityId"), coalesce(c."last", w."number"), 'end' AS wrong
      FROM "AuditChain" AS c FULL JOIN written AS w ON w."municipalityId" = c."municipalityId"
      WHERE c."last" IS DISTINCT FROM w."number" OR c."hash" IS DISTINCT FROM w."hash"
    ) AS found WHERE wrong IS NOT NULL ORDER BY "municipalityId", "number"`
}
