import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import type { CalendarDate } from '@/lib/dates/edtf'
import { db } from '@/lib/db'
import { lastContacts } from '@/lib/partner-cities/read/contact'
import { Prisma } from '@/prisma/client/client'
import { monthsOfNumbers, monthsOfReviews, monthsOfSilence } from '../schema/kinds'
import type { Found } from './found'

/**
 * What in the register waits for those who edit it: partners long silent, numbers and memberships long not looked at,
 * translations behind their original, addresses that no longer answer; and readers' messages. One statement.
 */
export async function registerTasks(staff: Staff, today: CalendarDate, length: number): Promise<Found[]> {
  const pieces = [
    ...(staff.may('register:edit') ? ofEditors(staff, today, length) : []),
    ...(staff.may('feedback:answer') ? [messages(staff, length)] : []),
  ]
  return pieces.length > 0 ? db.$queryRaw<Found[]>(Prisma.join(pieces, ' UNION ALL ')) : []
}

function ofEditors({ municipalityId, locale }: Staff, today: CalendarDate, length: number) {
  const town = Prisma.sql`${municipalityId}::uuid`
  const name = Prisma.raw(locale === 'lt' ? '"nameLt"' : '"nameEn"')
  const monthsAgo = (months: number) => Prisma.sql`(${today}::date - ${`${months} months`}::interval)::date`
  const isOld = (date: Prisma.Sql, months: number) =>
    Prisma.sql`(${date} IS NULL OR edtf_last_day(${date}) < ${monthsAgo(months)})`
  const asOf = Prisma.sql`f."asOf"`
  const numbers = (table: 'NetworkFact' | 'PartnerCityFact', owner: 'Network' | 'PartnerCity', path: string) => {
    const [facts, records] = [Prisma.raw(`"${table}"`), Prisma.raw(`"${owner}"`)]
    const key = Prisma.raw(owner === 'Network' ? 'f."networkId"' : 'f."partnerCityId"')
    return Prisma.sql`SELECT ${`${path}/`} || n."id" AS "id", n.${name} AS "title", min(${asOf}) AS "at" FROM ${facts} f
      JOIN ${records} n ON n."municipalityId" = f."municipalityId" AND n."id" = ${key}
      WHERE f."municipalityId" = ${town} AND ${isOld(asOf, monthsOfNumbers)} GROUP BY n."id", n.${name}`
  }

  return [
    Prisma.sql`(SELECT 'silent'::text AS "kind", count(*) OVER ()::int AS "total", 'partner-cities/' || c."id" AS "id", c.${name} AS "title", NULL::text AS "about", l.contact AS "at"
      FROM "PartnerCity" c LEFT JOIN (${lastContacts(municipalityId, today)}) AS l ON l."partnerCityId" = c."id"
      WHERE c."municipalityId" = ${town} AND c."endedOn" IS NULL AND ${isOld(Prisma.sql`l.contact`, monthsOfSilence)}
      ORDER BY l.contact NULLS FIRST, "title" LIMIT ${length})`,
    Prisma.sql`(SELECT 'perishable', count(*) OVER ()::int, "id", "title", NULL, "at"
      FROM (${numbers('NetworkFact', 'Network', 'networks')} UNION ALL ${numbers('PartnerCityFact', 'PartnerCity', 'partner-cities')}) AS old
      ORDER BY "at" NULLS FIRST, "title" LIMIT ${length})`,
    Prisma.sql`(SELECT 'reviews', count(*) OVER ()::int, 'memberships/' || m."id", n.${name}, NULL, m."reviewedOn"
      FROM "Membership" m JOIN "Network" n ON n."municipalityId" = m."municipalityId" AND n."id" = m."networkId"
      WHERE m."municipalityId" = ${town} AND m."until" IS NULL AND ${isOld(Prisma.sql`m."reviewedOn"`, monthsOfReviews)}
      ORDER BY m."reviewedOn" NULLS FIRST, n.${name} LIMIT ${length})`,
    Prisma.sql`(SELECT 'outdated', count(*) OVER ()::int, x."recordType" || '/' || x."recordId", left(string_agg(x."english", ' · ' ORDER BY x."outdatedAt"), 200), NULL, min(x."outdatedAt")::text
      FROM "Translation" x WHERE x."municipalityId" = ${town} AND x."sourceLt" IS NOT NULL AND NOT x."gone"
      GROUP BY x."recordType", x."recordId" ORDER BY min(x."outdatedAt") LIMIT ${length})`,
    Prisma.sql`(SELECT 'deadLinks', count(*) OVER ()::int, c."recordType" || '/' || c."recordId", c."url", coalesce(c."status"::text, c."trouble"), NULL
      FROM "LinkCheck" c WHERE c."municipalityId" = ${town} AND c."deadTimes" >= 2 ORDER BY c."checkedAt", c."url" LIMIT ${length})`,
  ]
}

function messages({ municipalityId }: Staff, length: number) {
  return Prisma.sql`(SELECT 'messages'::text AS "kind", count(*) OVER ()::int AS "total", f."id"::text AS "id", left(f."message", 200) AS "title", NULL::text AS "about", f."createdAt"::text AS "at"
    FROM "Feedback" f WHERE f."municipalityId" = ${municipalityId}::uuid
      AND NOT EXISTS (SELECT FROM "FeedbackAnswer" a WHERE a."municipalityId" = f."municipalityId" AND a."feedbackId" = f."id")
    ORDER BY f."createdAt" LIMIT ${length})`
}
