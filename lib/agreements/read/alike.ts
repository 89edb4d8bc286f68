import 'server-only'
import type { db, Transaction } from '@/lib/db'
import type { ContentOf } from '@/lib/records/schema/description'
import { firstSigning } from '../schema/record-rules'

/** Other agreements with the same partner cities, first signed on the same day. */
export async function alikeAgreements(
  tx: Transaction,
  municipalityId: string,
  id: string | null,
  content: Pick<ContentOf<'Agreement'>, 'parties' | 'events'>,
) {
  const cities = content.parties.flatMap(({ partnerCityId }) => partnerCityId ?? [])
  const { signedOn } = firstSigning(content)
  if (cities.length === 0 || signedOn === null) return []

  const found = await tx.agreement.findMany({
    where: {
      municipalityId,
      signedOn,
      ...(id !== null && { NOT: { id } }),
      parties: { some: { partnerCityId: { in: cities } } },
    },
    include: { parties: { select: { partnerCityId: true } } },
    take: 20,
  })
  const wanted = [...cities].sort().join()
  return found
    .filter(
      ({ parties }) =>
        parties
          .flatMap(({ partnerCityId }) => partnerCityId ?? [])
          .sort()
          .join() === wanted,
    )
    .map((one) => one.id)
}

type Entered = { id: string; content: Parameters<typeof alikeAgreements>[3] }

/** The same of many that are entered at once, each with the agreements that are like it. */
export function alikeAgreementsOfMany(client: Transaction | typeof db, municipalityId: string, entered: Entered[]) {
  const given = entered.flatMap(({ id, content }) => {
    const cities = content.parties.flatMap(({ partnerCityId }) => partnerCityId ?? [])
    const { signedOn } = firstSigning(content)
    return cities.length === 0 || signedOn === null ? [] : { id, signedOn, cities: cities.sort() }
  })
  return client.$queryRaw<{ given: string; id: string }[]>`
    SELECT g."id" AS "given", a."id"::text AS "id"
    FROM jsonb_to_recordset(${JSON.stringify(given)}::jsonb) AS g("id" text, "signedOn" text, "cities" text[])
    JOIN "Agreement" AS a ON a."municipalityId" = ${municipalityId}::uuid AND a."signedOn" = g."signedOn" AND a."id"::text <> g."id"
    JOIN LATERAL (SELECT array_agg(p."partnerCityId"::text ORDER BY p."partnerCityId"::text COLLATE "C") AS "cities" FROM "AgreementParty" AS p
      WHERE p."municipalityId" = a."municipalityId" AND p."agreementId" = a."id" AND p."partnerCityId" IS NOT NULL) AS own ON own."cities" = g."cities"
    ORDER BY g."id", a."id"`
}
