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
      SELECT c."id", met."metOn" FROM "PartnerCity" c CROSS JOIN LATERAL (
        SELECT m."metOn" FROM "TripMention" m
        WHERE m."municipalityId" = ${municipalityId}::uuid AND m."recordId" = c."id" AND m."metOn" IS NOT NULL
          AND edtf_first_day(m."metOn") <= ${today}::date
        ORDER BY m."metOn" DESC LIMIT 1
      ) AS met
      WHERE c."municipalityId" = ${municipalityId}::uuid
    ) AS contacts
    WHERE edtf_first_day("date") <= ${today}::date
    GROUP BY 1`
}
