import type { CalendarDate } from '@/lib/dates/edtf'
import { Prisma } from '@/prisma/client/client'
import { meetings } from '../rules'

/** For the database what `lastContact` says: `partnerCityId` and `contact` of each partner with whom any is known. */
export function lastContacts(municipalityId: string, today: CalendarDate) {
  return Prisma.sql`
    SELECT "partnerCityId", max("date" COLLATE "C") AS contact FROM (
      SELECT p."partnerCityId", e."date"
      FROM "AgreementParty" p JOIN "AgreementEvent" e USING ("municipalityId", "agreementId")
      WHERE p."municipalityId" = ${municipalityId}::uuid AND p."partnerCityId" IS NOT NULL AND e."kind"::text IN (${Prisma.join([...meetings])})
      UNION ALL
      SELECT l."partnerCityId", coalesce(t."endsOn", t."startsOn")
      FROM "BusinessTrip" t JOIN (
        SELECT "municipalityId", "tripId", "partnerCityId" FROM "TripPartnerCity"
        UNION ALL
        SELECT "municipalityId", "tripId", "partnerCityId" FROM "TripDestination" WHERE "partnerCityId" IS NOT NULL
      ) l ON l."municipalityId" = t."municipalityId" AND l."tripId" = t."id"
      WHERE t."municipalityId" = ${municipalityId}::uuid AND t."status" = 'approved' AND EXISTS (
        SELECT FROM "TripReport" r JOIN "ReportPublication" b ON b."municipalityId" = r."municipalityId" AND b."reportId" = r."id"
        WHERE r."municipalityId" = t."municipalityId" AND r."tripId" = t."id" AND b."withdrawnAt" IS NULL
      )
    ) AS contacts
    WHERE edtf_first_day("date") <= ${today}::date
    GROUP BY 1`
}
