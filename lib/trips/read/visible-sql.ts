import type { CalendarDate } from '@/lib/dates/edtf'
import { Prisma } from '@/prisma/client/client'

/** `isPublic` in SQL, of the trip called `t`. */
export const isPublicSql = Prisma.sql`EXISTS (
  SELECT FROM "TripReport" r
  JOIN "ReportPublication" p ON p."municipalityId" = r."municipalityId" AND p."reportId" = r."id"
  WHERE r."municipalityId" = t."municipalityId" AND r."tripId" = t."id" AND p."withdrawnAt" IS NULL
)`

/** That the trip called `t` was announced and is not withheld: with `isPublicSql`, what `isVisible` says. */
export function isAnnouncedSql(today: CalendarDate) {
  return Prisma.sql`EXISTS (
    SELECT FROM "TripAnnouncement" a
    WHERE a."municipalityId" = t."municipalityId" AND a."tripId" = t."id"
      AND (a."withheldUntil" IS NULL OR a."withheldUntil" <= ${today})
  )`
}

/** That the report of the trip called `t` was handed in and waits. */
export const isSubmittedSql = Prisma.sql`EXISTS (
  SELECT FROM "TripReport" r
  JOIN "ReportSubmission" s ON s."municipalityId" = r."municipalityId" AND s."reportId" = r."id"
  WHERE r."municipalityId" = t."municipalityId" AND r."tripId" = t."id" AND s."decidedAt" IS NULL
)`
