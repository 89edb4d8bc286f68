import type { Staff } from '@/lib/auth/staff'
import { Prisma } from '@/prisma/client/client'
import type { OfficePages, OfficePlace } from '../schema/office-pages'

const submitted = Prisma.sql`EXISTS (SELECT FROM "TripReport" r JOIN "ReportSubmission" s ON s."municipalityId" = r."municipalityId" AND s."reportId" = r."id"
  WHERE r."municipalityId" = t."municipalityId" AND r."tripId" = t."id" AND s."decidedAt" IS NULL)`
const published = Prisma.sql`EXISTS (SELECT FROM "TripReport" r JOIN "ReportPublication" p ON p."municipalityId" = r."municipalityId" AND p."reportId" = r."id"
  WHERE r."municipalityId" = t."municipalityId" AND r."tripId" = t."id" AND p."withdrawnAt" IS NULL)`

type OfficeListKind = {
  which: (staff: Staff) => Prisma.Sql
  by: 'updatedAt' | 'reference'
  descending: boolean
}

/** The lists of the office: which trips they show and in what order, each with an index behind it. */
export const officeLists = {
  mine: { which: ({ id }) => Prisma.sql`t."createdById" = ${id}::uuid`, by: 'updatedAt', descending: true },
  others: {
    which: ({ id }) => Prisma.sql`t."createdById" <> ${id}::uuid AND NOT ${submitted} AND NOT ${published}`,
    by: 'updatedAt',
    descending: true,
  },
  review: { which: () => submitted, by: 'updatedAt', descending: false },
  published: { which: () => published, by: 'reference', descending: true },
} satisfies Record<string, OfficeListKind>

/** The trips of one page of a list, as their places in it, the page before a place the other way round. */
export function officePageSql(list: OfficeListKind, staff: Staff, { after, before }: OfficePages, take: number) {
  const key = Prisma.raw(`t."${list.by}"`)
  const descending = before ? !list.descending : list.descending
  const place = before ?? after
  const direction = Prisma.raw(descending ? 'DESC' : 'ASC')
  const value = ({ value }: OfficePlace) =>
    list.by === 'updatedAt' ? Prisma.sql`${value}::timestamptz` : Prisma.sql`${value}`
  const beyond = place
    ? Prisma.sql`AND (${key}, t."id") ${Prisma.raw(descending ? '<' : '>')} (${value(place)}, ${place.id}::uuid)`
    : Prisma.empty
  return Prisma.sql`SELECT t."id", ${key} AS "value" FROM "BusinessTrip" t
    WHERE t."municipalityId" = ${staff.municipalityId}::uuid AND ${list.which(staff)} ${beyond}
    ORDER BY ${key} ${direction}, t."id" ${direction} LIMIT ${take}`
}
