import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { messagesOf } from '@/lib/i18n/messages'
import { Prisma } from '@/prisma/client/client'

const batch = 2_000
const patience = 600_000

const columns = [
  ...(['reference', 'startsOn', 'endsOn', 'places', 'countries', 'travellers'] as const),
  ...(['purposeLt', 'purposeEn', 'costs', 'publishedAt'] as const),
]
type Row = Record<(typeof columns)[number], string | null>

/** The headings of the file of published reports. */
export function tripsHeader({ locale }: Staff): string[] {
  const words = messagesOf(locale).exchange.trips
  return columns.map((column) => words[column])
}

/**
 * Every published report of the municipality, the latest first, as it all was at one moment; some at a time are in memory.
 * Costs stand one after another with their kind and payer: an amount that is not known is a dash, never 0.
 */
export function exportTrips({ municipalityId }: Staff, use: (lines: string[][]) => Promise<boolean>): Promise<void> {
  return db.$transaction(
    async (tx) => {
      const own = (table: string) =>
        Prisma.sql`c."municipalityId" = t."municipalityId" AND ${Prisma.raw(`c."${table}"`)} = t."id"`
      await tx.$executeRaw`DECLARE exported NO SCROLL CURSOR FOR
        SELECT t."reference", t."startsOn", t."endsOn", t."purposeLt", t."purposeEn",
          (SELECT string_agg(c."nameLt", '; ' ORDER BY c."position") FROM "TripDestination" c WHERE ${own('tripId')}) AS places,
          (SELECT string_agg(DISTINCT c."countryCode", '; ') FROM "TripDestination" c WHERE ${own('tripId')}) AS countries,
          (SELECT string_agg(concat_ws(', ', c."name", c."postLt"), '; ' ORDER BY c."position") FROM "TripTraveller" c WHERE ${own('tripId')}) AS travellers,
          (SELECT string_agg(concat_ws(' ', c."category", c."payer", coalesce(c."amount"::text || ' ' || c."currency", '–')), '; ' ORDER BY c."position")
            FROM "TripCost" c WHERE ${own('tripId')}) AS costs,
          to_char(p."publishedAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "publishedAt"
        FROM "BusinessTrip" AS t
        JOIN "TripReport" AS r ON r."municipalityId" = t."municipalityId" AND r."tripId" = t."id"
        JOIN "ReportPublication" AS p ON p."municipalityId" = r."municipalityId" AND p."reportId" = r."id" AND p."withdrawnAt" IS NULL
        WHERE t."municipalityId" = ${municipalityId}::uuid ORDER BY t."reference" DESC`
      for (;;) {
        const rows = await tx.$queryRaw<Row[]>`FETCH ${Prisma.raw(String(batch))} FROM exported`
        if (rows.length === 0) return
        if (!(await use(rows.map((row) => columns.map((column) => row[column] ?? ''))))) return
      }
    },
    { timeout: patience, maxWait: 10_000, isolationLevel: 'RepeatableRead' },
  )
}
