import 'server-only'
import { dependsOn } from '@/lib/cache/depends-on'
import { everyMunicipality } from '@/lib/cache/kinds'
import type { CalendarDate } from '@/lib/dates/edtf'
import { db } from '@/lib/db'
import { Prisma } from '@/prisma/client/client'

/** That the official called `o` is public: by a post they hold or held, by words of theirs, or by a trip the public sees. */
function isKnownSql(today: CalendarDate) {
  return Prisma.sql`(
    EXISTS (SELECT FROM "OfficialPost" p WHERE p."municipalityId" = o."municipalityId" AND p."officialId" = o."id")
    OR EXISTS (SELECT FROM "MayorStatement" s WHERE s."municipalityId" = o."municipalityId" AND s."officialId" = o."id")
    OR (
      SELECT true FROM "TripMention" m WHERE m."municipalityId" = o."municipalityId" AND m."recordId" = o."id"
        AND (m."withheldUntil" IS NULL OR m."withheldUntil" <= ${today})
      ORDER BY m."startsOn" DESC, m."reference" DESC LIMIT 1
    )
  )`
}

type Known = { slug: string; name: string; updatedAt: Date }

/** The public people of a municipality in the order of their ids; of a part of them where one is asked for. */
export function listKnownOfficials(municipalityId: string, today: CalendarDate, { skip = 0, take = 100_000 } = {}) {
  dependsOn(municipalityId, 'people', 'mayor', 'trips')
  return db.$queryRaw<Known[]>`
    SELECT "slug", "name"::text, "updatedAt" FROM "Official" o
    WHERE "municipalityId" = ${municipalityId}::uuid AND ${isKnownSql(today)} ORDER BY "id" LIMIT ${take} OFFSET ${skip}`
}

/** How many people of each municipality, or of one, are public, and when the newest of them changed. */
export function countKnownOfficials(today: CalendarDate, municipalityId: string | null) {
  dependsOn(municipalityId ?? everyMunicipality, 'people', 'mayor', 'trips')
  return db.$queryRaw<{ municipalityId: string; count: number; updatedAt: Date | null }[]>`
    SELECT "municipalityId", count(*)::int AS "count", max("updatedAt") AS "updatedAt" FROM "Official" o
    WHERE (${municipalityId}::uuid IS NULL OR "municipalityId" = ${municipalityId}::uuid) AND ${isKnownSql(today)} GROUP BY 1`
}
