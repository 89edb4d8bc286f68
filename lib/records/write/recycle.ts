import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import type { Transaction } from '@/lib/db'
import { record } from '@/lib/history/record'
import { transact } from '@/lib/history/transact'
import { Refusal } from '@/lib/refusal'
import { namesOf } from '../read/names'
import { findWhole, ownedBy, tableOf } from '../read/tables'
import { usesOf } from '../read/uses'
import { contentOf } from '../rules/content'
import type { RecordDescription } from '../schema/description'
import { NewerFound } from './found'
import { newerThan } from './merge'
import { follow, keepFirst } from './note'
import { letRemovedFilesGo } from './removed-files'

export type Ref = { id: string; version: number }

/**
 * Moves records to the bin, all of them or none. They leave the register's tables, so nothing can show them; what they were
 * stays as their last revision, from which they come back. A record that others refer to stays.
 */
export function recycleRecords(staff: Staff, description: RecordDescription, refs: Ref[]) {
  return transact(async (tx) => {
    for (const ref of refs) await recycle(tx, staff, description, ref)
  })
}

async function recycle(tx: Transaction, staff: Staff, description: RecordDescription, { id, version }: Ref) {
  if (description.fixed || description.owner === 'itself') throw new Refusal('mayNotEdit')
  const { model, key, owner, path } = description
  const { municipalityId } = staff
  const whole = await findWhole(tx, description, municipalityId, id)
  if (!whole) throw new Refusal('recordMissing')
  if ((await usesOf(tx, description, whole)).length > 0) throw new Refusal('inUse')
  await keepFirst(tx, staff, description, whole)
  if (key === 'agreement') await letRemovedFilesGo(tx, municipalityId, id)

  const known = owner === 'portal' ? String(whole.code) : id
  const [lt] = await namesOf(tx, municipalityId, 'lt', key, [known])
  const [en] = await namesOf(tx, municipalityId, 'en', key, [known])
  const { count } = await tableOf(tx, model).deleteMany({
    where: { ...ownedBy(description, municipalityId, id), version },
  })
  if (count === 0) {
    const input = { content: contentOf(description.fields, whole), about: { id, version } as never }
    throw new NewerFound(await newerThan(tx, staff, description, whole, input))
  }

  const next = whole.version + 1
  await tx.recycledRecord.create({
    data: {
      municipalityId,
      recordType: model,
      recordId: id,
      version: next,
      titleLt: lt?.title ?? '',
      titleEn: en?.title ?? '',
      recycledById: staff.id,
    },
  })
  const data = { ...whole, version: next }
  await record(tx, staff, { act: `${path}:recycle`, recordType: model, recordId: id, version: next, data })
  await tx.recordPresence.deleteMany({ where: { municipalityId, recordType: model, recordId: id } })
  await follow(tx, municipalityId, description, id, whole)
}
