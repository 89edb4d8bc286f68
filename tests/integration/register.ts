import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { getRecord } from '@/lib/records/read/record'
import { valuesOf } from '@/lib/records/rules/values'
import type { Content } from '@/lib/records/schema/content'
import type { RecordKey } from '@/lib/records/schema/description'
import { formOf } from '@/lib/records/schema/form'
import { descriptionOf } from '@/lib/records/schema/register'
import { saveRecord } from '@/lib/records/write/save'

type Typed = Record<string, unknown>

/** Saves what was typed in the form of a record, as the form's door does after its checks. */
export function save(staff: Staff, key: RecordKey, typed: Typed) {
  const description = descriptionOf(key)
  return saveRecord(staff, description, formOf(description, 'Europe/Vilnius').parse(typed))
}

/** The form of a record as it opens, for typing in. */
export async function open(staff: Staff, key: RecordKey, id: string): Promise<Typed & { version: string }> {
  const description = descriptionOf(key)
  const record = await getRecord(staff, description, id)
  if (!record) throw new Error('no such record')
  return { ...valuesOf(description.fields, record.content, 'Europe/Vilnius'), id, version: String(record.version) }
}

export async function contentNow(staff: Staff, key: RecordKey, id: string): Promise<Content | undefined> {
  return (await getRecord(staff, descriptionOf(key), id))?.content
}

export function revisionsOf(recordId: string) {
  return db.revision.findMany({ where: { recordId }, orderBy: { version: 'asc' } })
}

export function actsOn(recordId: string) {
  return db.auditEntry.findMany({ where: { recordId }, orderBy: { number: 'asc' } })
}
