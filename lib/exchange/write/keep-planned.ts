import 'server-only'
import { db } from '@/lib/db'
import type { RecordDescription } from '@/lib/records/schema/description'
import type { Planned } from '../rules/planning'
import type { Clerk } from '../schema/clerk'

const batch = 1_000

/** Keeps what a dry run said of the records of a sheet, for whoever looks through it and for the write. */
export async function keepPlanned(
  { municipalityId }: Clerk,
  importId: string,
  { sheet, description }: { sheet: number; description: RecordDescription },
  planned: Planned[],
  from: number,
) {
  const rows = planned.map(({ line, verdict, id, version, title, content, changes, wrong, warnings }, at) => ({
    ...{ position: from + at, sheet, line, verdict, recordId: id, version, title, content, warnings },
    told: verdict === 'refused' ? wrong : changes,
  }))
  for (let at = 0; at < rows.length; at += batch)
    await db.$executeRaw`
      INSERT INTO "ImportRow" ("municipalityId", "importId", "position", "sheet", "line", "verdict", "recordType", "recordId", "version",
        "title", "content", "told", "warnings")
      SELECT ${municipalityId}::uuid, ${importId}::uuid, "position", "sheet", "line", "verdict"::"ImportVerdict", ${description.model},
        "recordId", "version", "title", nullif("content", 'null'), "told", "warnings"
      FROM jsonb_to_recordset(${JSON.stringify(rows.slice(at, at + batch))}::jsonb) AS row("position" int, "sheet" int, "line" int,
        "verdict" text, "recordId" uuid, "version" int, "title" text, "content" jsonb, "told" jsonb, "warnings" jsonb)`
}
