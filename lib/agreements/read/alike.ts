import 'server-only'
import type { db, Transaction } from '@/lib/db'
import { near, nearPairs } from '@/lib/records/rules/near-names'
import type { ContentOf } from '@/lib/records/schema/description'
import { Prisma } from '@/prisma/client/client'
import { firstSigning } from '../schema/record-rules'

type Content = Pick<ContentOf<'Agreement'>, 'parties' | 'events' | 'titlePrinted' | 'titleLt'>
type Entered = { id: string; content: Content }
type Pair = { given: string; id: string }

/** What of an agreement may make it like another. */
export function tellingOf({ parties, titlePrinted, titleLt, ...life }: Content) {
  const others = parties.map(({ partnerCityId, nameLt }) => partnerCityId ?? nameLt)
  return JSON.stringify([others.sort(), firstSigning(life).signedOn, titlePrinted, titleLt])
}

/** Other agreements that may be this one: with one of its parties, first signed within a month of it or of nearly its title. */
export async function alikeAgreements(
  client: Transaction,
  municipalityId: string,
  id: string | null,
  content: Content,
) {
  const pairs = await alikeAgreementsOfMany(client, municipalityId, [{ id: id ?? 'new', content }])
  return [...new Set(pairs.map((pair) => pair.id))].slice(0, 5)
}

/** The same of many that are entered at once, each with the agreements that are like it. */
export async function alikeAgreementsOfMany(
  client: Transaction | typeof db,
  municipalityId: string,
  entered: Entered[],
): Promise<Pair[]> {
  const parties = entered.flatMap(({ id, content }) =>
    content.parties.map(({ partnerCityId, nameLt }) => ({
      ...{ id, party: partnerCityId ?? nameLt, signedOn: firstSigning(content).signedOn },
      titles: [content.titlePrinted, content.titleLt].filter(Boolean),
    })),
  )
  const given = Prisma.sql`(SELECT "id", "titles", "signedOn", public.search_fold("party") AS "party"
    FROM jsonb_to_recordset(${JSON.stringify(parties)}::jsonb)
      AS g("id" text, "party" text, "signedOn" text, "titles" text[])) AS g`
  const own = Prisma.sql`(SELECT a."id"::text AS "id", a."signedOn", a."titlePrinted", a."titleLt",
      public.search_fold(coalesce(p."partnerCityId"::text, p."nameLt")) AS "party"
    FROM "AgreementParty" AS p JOIN "Agreement" AS a ON a."municipalityId" = p."municipalityId" AND a."id" = p."agreementId"
    WHERE p."municipalityId" = ${municipalityId}::uuid) AS a`
  // A date known in part is any of its days; the last of one year is not near the first of the next when only years are known.
  const apart = Prisma.sql`CASE WHEN length(a."signedOn") > 4 AND length(g."signedOn") > 4 THEN interval '1 month' ELSE interval '0' END`
  const dated = await client.$queryRaw<Pair[]>`
    SELECT DISTINCT g."id" AS "given", a."id" FROM ${given} JOIN ${own} ON a."party" = g."party" AND a."id" <> g."id"
      AND edtf_first_day(a."signedOn") <= edtf_last_day(g."signedOn") + ${apart}
      AND edtf_last_day(a."signedOn") >= edtf_first_day(g."signedOn") - ${apart}
    ORDER BY g."id", a."id"`
  const titles = await client.$queryRaw<(Pair & { kind: string; text: string; isGiven: boolean })[]>`
    SELECT "isGiven", "id", "party" AS "kind", public.search_fold("title") AS "text" FROM (
      SELECT true AS "isGiven", "id", "party", unnest("titles") AS "title" FROM ${given}
      UNION SELECT false, "id", "party", unnest(ARRAY["titlePrinted", "titleLt"]) FROM ${own}
        WHERE "party" IN (SELECT "party" FROM ${given})
    ) AS titles WHERE "title" IS NOT NULL`
  const ofOne = (isGiven: boolean) => titles.filter((title) => title.isGiven === isGiven)
  const named = nearPairs(ofOne(true), ofOne(false), near)
  return [...dated, ...named.filter(({ given, id }) => given !== id)]
}
