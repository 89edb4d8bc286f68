import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import type { RecordDescription } from '@/lib/records/schema/description'
import { Prisma } from '@/prisma/client/client'
import type { Part } from '../schema/query'
import type { TextState } from '../schema/state'
import { textTables, textTablesOf } from '../schema/tables'
import { textsSql } from './texts-sql'

/** Texts of one type of record or of all, in one state or any. */
export type Wanted = { description: RecordDescription | null; state: TextState | null }

/**
 * Bytes and records of one file, as near as may be: a file that comes back is sent in a form, which may have one megabyte with
 * the markup around its texts, and is taken in one transaction, for which nobody else should wait long.
 */
const mostBytes = 600_000
const mostRecords = 200
/** Bytes of the markup around one text. */
const markup = 400

/** The texts that are wanted, each with the key by which their records are in order. */
export function wantedSql({ municipalityId }: Staff, { description, state }: Wanted) {
  const tables = description ? textTablesOf(description.key) : textTables
  return Prisma.sql`(
    SELECT *, ("recordType" || '.' || "recordId"::text) COLLATE "C" AS "key"
    FROM (${textsSql(tables, { municipalityId, words: true })}) AS texts
    WHERE "state" <> 'lithuanianMissing' ${state ? Prisma.sql`AND "state" = ${state}` : Prisma.empty}
  ) AS wanted`
}

/** All that is wanted, in the files it takes: which records each begins and ends with, and how many it has. */
export function getParts(staff: Staff, query: Wanted): Promise<(Part & { records: number })[]> {
  return db.$queryRaw<(Part & { records: number })[]>`
    SELECT min("key") AS "from", max("key") AS "until", count(*)::int AS "records" FROM (
      SELECT "key", (sum("weight") OVER (ORDER BY "key") - "weight") / ${mostBytes}::int AS "part" FROM (
        SELECT "key", greatest(sum(${written('"lt"')} + ${written('coalesce("draft", "en", \'\')')} + ${markup}::int),
          ${mostBytes / mostRecords}::int)::bigint AS "weight"
        FROM ${wantedSql(staff, query)} GROUP BY "key"
      ) AS weighed
    ) AS placed GROUP BY floor("part") ORDER BY 1`
}

/** Bytes of a text in XML, where `&`, `<` and `>` are written with up to four letters more. */
function written(text: string) {
  return Prisma.raw(`(octet_length(${text}) + 4 * (length(${text}) - length(translate(${text}, '&<>', ''))))`)
}
