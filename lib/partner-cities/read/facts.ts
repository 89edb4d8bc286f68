import type { CalendarDate } from '@/lib/dates/edtf'
import type { Dimension } from '@/lib/facets/read'
import type { Locale } from '@/lib/i18n/routing'
import { Prisma } from '@/prisma/client/client'
import { lastContacts } from './contact'

/** One row for each partner of a municipality with all a list is narrowed down and sorted by. */
export function partnerFacts(municipalityId: string, today: CalendarDate) {
  const here = Prisma.sql`${municipalityId}::uuid`
  return Prisma.sql`
    SELECT c."id", c."slugEn" AS slug, c."nameLt", c."nameEn", c."countryCode"::text AS country, c."kind"::text AS kind,
      CASE WHEN c."endedOn" IS NULL THEN 'current' ELSE 'ended' END AS status,
      d.first, d.types, d.fields, n.networks, t.contact, coalesce(left(d.first, 3) || '0', 'unknown') AS decade
    FROM "PartnerCity" c
    LEFT JOIN (
      SELECT p."partnerCityId", min(a."signedOn" COLLATE "C") AS first,
        array_agg(DISTINCT a."typeCode") FILTER (WHERE a."typeCode" IS NOT NULL) AS types,
        array_agg(DISTINCT f."fieldCode") FILTER (WHERE f."fieldCode" IS NOT NULL) AS fields
      FROM "AgreementParty" p
      JOIN "Agreement" a ON a."municipalityId" = p."municipalityId" AND a."id" = p."agreementId"
      LEFT JOIN "AgreementField" f ON f."municipalityId" = a."municipalityId" AND f."agreementId" = a."id"
      WHERE p."municipalityId" = ${here} GROUP BY 1
    ) d ON d."partnerCityId" = c."id"
    LEFT JOIN (
      SELECT s."partnerCityId", array_agg(w."slugEn") AS networks
      FROM "NetworkPartnerCity" s JOIN "Network" w ON w."municipalityId" = s."municipalityId" AND w."id" = s."networkId"
      WHERE s."municipalityId" = ${here} GROUP BY 1
    ) n ON n."partnerCityId" = c."id"
    LEFT JOIN (${lastContacts(municipalityId, today)}) t ON t."partnerCityId" = c."id"
    WHERE c."municipalityId" = ${here}`
}

/** What the list of partners can be narrowed down by, as columns of `partnerFacts`. */
export function partnerDimensions(locale: Locale, municipalityId: string): Dimension[] {
  const name = Prisma.raw(locale === 'lt' ? '"nameLt"' : '"nameEn"')
  return [
    { name: 'country', column: Prisma.sql`country` },
    { name: 'kind', column: Prisma.sql`kind` },
    {
      name: 'type',
      column: Prisma.sql`types`,
      many: true,
      label: Prisma.sql`(SELECT ${name} FROM "AgreementType" WHERE "code" = value)`,
    },
    {
      name: 'field',
      column: Prisma.sql`fields`,
      many: true,
      label: Prisma.sql`(SELECT ${name} FROM "CooperationField" WHERE "code" = value)`,
    },
    {
      name: 'network',
      column: Prisma.sql`networks`,
      many: true,
      label: Prisma.sql`(SELECT ${name} FROM "Network" WHERE "municipalityId" = ${municipalityId}::uuid AND "slugEn" = value)`,
    },
    { name: 'decade', column: Prisma.sql`decade` },
    { name: 'status', column: Prisma.sql`status`, closed: true },
  ]
}
