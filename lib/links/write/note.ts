import 'server-only'
import { db } from '@/lib/db'
import { at } from '@/lib/records/read/names-sql'
import { named } from '@/lib/records/read/tables'
import type { RecordDescription } from '@/lib/records/schema/description'
import { type Field, rowFields } from '@/lib/records/schema/fields'
import { editable } from '@/lib/records/schema/register'
import { Prisma } from '@/prisma/client/client'

/** Notes which outside addresses the records of the register name now, and forgets those that none names any more. */
export async function noteLinks() {
  const links = Prisma.join(editable.filter(({ owner }) => owner !== 'portal').flatMap(linksOf), ' UNION ')
  await db.$transaction([
    db.$executeRaw`
      INSERT INTO "LinkCheck" ("municipalityId", "recordType", "recordId", "url")
      SELECT "municipalityId", "recordType", "recordId", "url" FROM (${links}) AS link
      WHERE "url" ~ '^https?://[^[:space:]]+$' AND length("url") <= 500 ON CONFLICT DO NOTHING`,
    db.$executeRaw`
      DELETE FROM "LinkCheck" c WHERE NOT EXISTS (
        SELECT FROM (${links}) AS link WHERE link."municipalityId" = c."municipalityId" AND link."recordType" = c."recordType"
          AND link."recordId" = c."recordId" AND link."url" = c."url")`,
  ])
}

/** The addresses in a record and in its rows. */
function linksOf({ model, fields, owner }: RecordDescription) {
  const town = Prisma.raw(owner === 'itself' ? 't."id"' : 't."municipalityId"')
  const of = (table: string, column: string, record: Prisma.Sql) => Prisma.sql`
    SELECT ${town} AS "municipalityId", ${model}::text AS "recordType", ${record} AS "recordId", ${at('t', column)} AS "url"
    FROM ${named(table)} AS t WHERE ${at('t', column)} IS NOT NULL`
  return [
    ...urlsIn(fields).map((column) => of(model, column, at('t', 'id'))),
    ...rowFields(fields).flatMap(([, rows]) =>
      urlsIn(rows.fields).map((column) => of(rows.model, column, at('t', rows.owner))),
    ),
  ]
}

function urlsIn(fields: { [name: string]: Field }) {
  return Object.entries(fields).flatMap(([name, { kind }]) => (kind === 'url' ? [name] : []))
}
