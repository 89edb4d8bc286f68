import type { CalendarDate } from '@/lib/dates/edtf'
import type { Dimension } from '@/lib/facets/read'
import type { Locale } from '@/lib/i18n/routing'
import { Prisma } from '@/prisma/client/client'
import { statusColumn, turningPoints } from './status'

/** One row for each document of a municipality, however many its parties, with all a list is narrowed down and sorted by. */
export function agreementFacts(municipalityId: string, today: CalendarDate) {
  const here = Prisma.sql`${municipalityId}::uuid`
  return Prisma.sql`
    SELECT a."id", a."slugEn" AS slug, a."signedOn", a."position", a."typeCode" AS type, a."level"::text AS level,
      coalesce(left(a."signedOn", 3) || '0', 'unknown') AS decade, f.fields, ${statusColumn(today)} AS status
    FROM "Agreement" a
    LEFT JOIN (
      SELECT "agreementId", array_agg("fieldCode") AS fields FROM "AgreementField" WHERE "municipalityId" = ${here} GROUP BY 1
    ) f ON f."agreementId" = a."id"
    LEFT JOIN (${turningPoints(municipalityId, today)}) t ON t."agreementId" = a."id"
    WHERE a."municipalityId" = ${here}`
}

/** What the list of agreements can be narrowed down by, as columns of `agreementFacts`. */
export function agreementDimensions(locale: Locale): Dimension[] {
  const name = Prisma.raw(locale === 'lt' ? '"nameLt"' : '"nameEn"')
  return [
    {
      name: 'type',
      column: Prisma.sql`type`,
      label: Prisma.sql`(SELECT ${name} FROM "AgreementType" WHERE "code" = value)`,
    },
    { name: 'level', column: Prisma.sql`level` },
    {
      name: 'field',
      column: Prisma.sql`fields`,
      many: true,
      label: Prisma.sql`(SELECT ${name} FROM "CooperationField" WHERE "code" = value)`,
    },
    { name: 'decade', column: Prisma.sql`decade` },
    { name: 'status', column: Prisma.sql`status` },
  ]
}
