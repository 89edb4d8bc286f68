import 'server-only'
import { createHash } from 'node:crypto'
import type { Staff } from '@/lib/auth/staff'
import { db, type Transaction } from '@/lib/db'
import type { RecordDescription } from '@/lib/records/schema/description'
import type { TextState } from '../schema/state'
import { textTablesOf } from '../schema/tables'
import { textsSql } from './texts-sql'

/** A text of a record in both languages, with what is known of its translation. */
export type Text = {
  model: string
  rowKey: string
  field: string
  /** Where its row stands in the record (`events.signatories`) and which of those there it is, from 0. */
  place: string
  position: number
  state: TextState
  /** Since when it is outdated, or when the draft was written. */
  since: Date | null
  lt: string | null
  en: string | null
  draft: string | null
  draftOf: string | null
  sourceLt: string | null
  /** What the text was when it was read, so that nobody writes over what they have not seen. */
  seen: string
}

/** All texts of one record, in the order of its form; none where the municipality has no such record. */
export async function getTexts(
  client: Transaction | typeof db,
  staff: Pick<Staff, 'municipalityId'>,
  description: RecordDescription,
  recordId: string,
): Promise<Text[]> {
  return (await getTextsOf(client, staff, description, [recordId])).get(recordId) ?? []
}

/** The texts of records of one type, by their ids; one query for all. */
export async function getTextsOf(
  client: Transaction | typeof db,
  { municipalityId }: Pick<Staff, 'municipalityId'>,
  { key }: RecordDescription,
  recordIds: string[],
): Promise<Map<string, Text[]>> {
  const tables = textTablesOf(key)
  const texts = await client.$queryRaw<
    (Omit<Text, 'seen'> & { recordId: string })[]
  >`SELECT * FROM (${textsSql(tables, { municipalityId, recordIds, words: true })}) AS texts
    ORDER BY array_position(${tables.map(({ place }) => place.join('.'))}, "place"), "position", "rowKey", "order"`
  const found = new Map<string, Text[]>(recordIds.map((id) => [id, []]))
  for (const text of texts) found.get(text.recordId)?.push({ ...text, seen: digestOf(text) })
  return found
}

function digestOf({ lt, en, draft }: Pick<Text, 'lt' | 'en' | 'draft'>) {
  return createHash('sha256')
    .update(JSON.stringify([lt, en, draft]))
    .digest('base64url')
    .slice(0, 22)
}

/** All texts of one record as it is now. */
export async function getRecordTexts(staff: Staff, description: RecordDescription, recordId: string) {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(recordId) ? getTexts(db, staff, description, recordId) : []
}
