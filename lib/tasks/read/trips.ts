import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import type { CalendarDate } from '@/lib/dates/edtf'
import { db } from '@/lib/db'
import { lastOverdueReturn } from '@/lib/trips/rules/deadline'
import { Prisma } from '@/prisma/client/client'
import type { Found } from './found'

/**
 * Trips that wait for someone: one's own drafts and the reports that a publisher or a signer sent back (of trips that are made), reports to sign, to review, published ones with changes to publish, reports due or overdue (one's own;
 * for those who edit others' trips, all that are announced). One statement.
 */
export function tripTasks(staff: Staff, today: CalendarDate, length: number): Promise<Found[]> {
  const { municipalityId, id, municipality } = staff
  const own = Prisma.sql`t."municipalityId" = ${municipalityId}::uuid AND t."createdById" = ${id}::uuid`
  const last = Prisma.sql`LEFT JOIN "TripReport" r ON r."municipalityId" = t."municipalityId" AND r."tripId" = t."id"
    LEFT JOIN LATERAL (
      SELECT s."decision"::text AS "decision", s."comment", s."submittedAt", s."decidedAt" FROM "ReportSubmission" s
      WHERE s."municipalityId" = r."municipalityId" AND s."reportId" = r."id" ORDER BY s."submittedAt" DESC LIMIT 1
    ) AS s ON true`
  const asked = Prisma.sql`LEFT JOIN LATERAL (
      SELECT g."comment", g."voidedAt" FROM "ReportSignature" g
      WHERE g."municipalityId" = r."municipalityId" AND g."reportId" = r."id" ORDER BY g."askedAt" DESC LIMIT 1
    ) AS g ON true`
  // Whoever was asked to sign said what to change, and was not asked since; nor was the report handed in since.
  const sentBack = Prisma.sql`(g."comment" IS NOT NULL AND g."voidedAt" > coalesce(s."submittedAt", '-infinity'))`
  const undecided = Prisma.sql`NOT EXISTS (SELECT FROM "ReportSubmission" u WHERE u."municipalityId" = t."municipalityId" AND u."reportId" = r."id" AND u."decidedAt" IS NULL)`
  const unpublished = Prisma.sql`NOT EXISTS (SELECT FROM "ReportPublication" p WHERE p."municipalityId" = t."municipalityId" AND p."reportId" = r."id" AND p."withdrawnAt" IS NULL)`
  const neverPublished = Prisma.sql`NOT EXISTS (SELECT FROM "ReportPublication" p WHERE p."municipalityId" = t."municipalityId" AND p."reportId" = r."id")`
  const shown = (kind: string, about: Prisma.Sql, at: Prisma.Sql, rest: Prisma.Sql) => Prisma.sql`(
    SELECT ${kind}::text AS "kind", count(*) OVER ()::int AS "total", t."reference" AS "id",
      coalesce((SELECT string_agg(d."nameLt", ' – ' ORDER BY d."position") FROM "TripDestination" d WHERE d."municipalityId" = t."municipalityId" AND d."tripId" = t."id"), left(t."purposeLt", 200)) AS "title",
      ${about} AS "about", ${at} AS "at" ${rest} LIMIT ${length})`

  const nothing = Prisma.sql`NULL::text`
  const pieces = [
    shown(
      'returned',
      Prisma.sql`CASE WHEN ${sentBack} THEN g."comment" ELSE s."comment" END`,
      nothing,
      Prisma.sql`FROM "BusinessTrip" t ${last} ${asked}
      WHERE ${own} AND t."status" = 'approved' AND (s."decision" = 'returned' OR ${sentBack}) AND ${undecided} AND ${unpublished}
      ORDER BY CASE WHEN ${sentBack} THEN g."voidedAt" ELSE s."decidedAt" END DESC`,
    ),
    shown(
      'toSign',
      nothing,
      nothing,
      Prisma.sql`FROM "ReportSignature" w
      JOIN "TripReport" r ON r."municipalityId" = w."municipalityId" AND r."id" = w."reportId"
      JOIN "BusinessTrip" t ON t."municipalityId" = r."municipalityId" AND t."id" = r."tripId"
      WHERE w."municipalityId" = ${municipalityId}::uuid AND w."signerId" = ${id}::uuid AND w."signedAt" IS NULL AND w."voidedAt" IS NULL
        AND ${undecided} AND ${unpublished} ORDER BY w."askedAt"`,
    ),
    shown(
      'drafts',
      nothing,
      nothing,
      Prisma.sql`FROM "BusinessTrip" t ${last} ${asked}
      WHERE ${own} AND t."status" = 'approved' AND s."decision" IS DISTINCT FROM 'returned' AND ${sentBack} IS NOT TRUE
        AND ${undecided} AND ${neverPublished} ORDER BY t."updatedAt" DESC`,
    ),
  ]
  if (staff.may('trips:review'))
    pieces.push(
      shown(
        'toReview',
        nothing,
        nothing,
        Prisma.sql`FROM "ReportSubmission" w
        JOIN "TripReport" r ON r."municipalityId" = w."municipalityId" AND r."id" = w."reportId"
        JOIN "BusinessTrip" t ON t."municipalityId" = r."municipalityId" AND t."id" = r."tripId"
        WHERE w."municipalityId" = ${municipalityId}::uuid AND w."decidedAt" IS NULL ORDER BY w."submittedAt"`,
      ),
    )
  if (staff.may('trips:publish'))
    pieces.push(
      shown(
        'changed',
        nothing,
        nothing,
        Prisma.sql`FROM "ReportDraft" w
        JOIN "TripReport" r ON r."municipalityId" = w."municipalityId" AND r."id" = w."reportId"
        JOIN "BusinessTrip" t ON t."municipalityId" = r."municipalityId" AND t."id" = r."tripId"
        WHERE w."municipalityId" = ${municipalityId}::uuid ORDER BY t."reference"`,
      ),
    )
  const { reportDeadlineWorkingDays: days } = municipality
  if (days !== null) {
    const returned = Prisma.sql`edtf_last_day(coalesce(t."endsOn", t."startsOn"))`
    const announced = Prisma.sql`SELECT f."tripId" FROM "TripFacts" f WHERE f."municipalityId" = ${municipalityId}::uuid AND f."running" AND f."returnedOn" <= ${today}::date`
    const mine = Prisma.sql`SELECT m."id" FROM "BusinessTrip" m WHERE m."municipalityId" = ${municipalityId}::uuid AND m."createdById" = ${id}::uuid`
    const whose = staff.may('trips:editOthers') ? Prisma.sql`${announced} UNION ${mine}` : mine
    const overdue = lastOverdueReturn(days, today)
    const clock = (kind: string, when: Prisma.Sql) =>
      shown(
        kind,
        nothing,
        Prisma.sql`${returned}::text`,
        Prisma.sql`FROM "BusinessTrip" t ${last}
        WHERE t."municipalityId" = ${municipalityId}::uuid AND t."id" IN (${whose}) AND t."status" = 'approved' AND ${undecided} AND ${unpublished} AND ${when} ORDER BY ${returned}`,
      )
    pieces.push(clock('overdue', Prisma.sql`${returned} <= ${overdue}::date`))
    pieces.push(clock('due', Prisma.sql`${returned} > ${overdue}::date AND ${returned} <= ${today}::date`))
  }
  return db.$queryRaw<Found[]>(Prisma.join(pieces, ' UNION ALL '))
}
