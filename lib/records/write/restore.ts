import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import type { Transaction } from '@/lib/db'
import { transact } from '@/lib/history/transact'
import { Refusal } from '@/lib/refusal'
import { restorable } from '../read/restorable'
import { findWhole, tableOf } from '../read/tables'
import { contentOf, isSame } from '../rules/content'
import type { Content } from '../schema/content'
import type { RecordDescription } from '../schema/description'
import { columnsOf } from '../schema/fields'
import { columnValues, putLists } from './lists'
import { note } from './note'
import type { Ref } from './recycle'
import { takeRemovedFilesBack } from './removed-files'
import { type Saved, writeVersion } from './save'
import { noSlugYet, putSlugs } from './slugs'

/**
 * Brings a record back to an earlier version, as a version of its own. Related records that no longer exist are left out; which
 * they are is told before (`restorable`) and kept in the audit.
 */
export function restoreVersion(
  staff: Staff,
  description: RecordDescription,
  { id, version }: Ref,
  to: number,
): Promise<Saved> {
  return transact(async (tx) => {
    const whole = await findWhole(tx, description, staff.municipalityId, id)
    if (!whole) throw new Refusal('recordMissing')
    const { content, missing } = await restorable(tx, staff, description, id, to)
    refuseWithoutNeeded(description, content)
    if (isSame(contentOf(description.fields, whole) as never, content as never))
      return { id, version: whole.version, changed: false }
    const detail = { to, missing: missing.map(({ title }) => title) }
    return writeVersion(tx, staff, description, { whole: { ...whole, version }, content, verb: 'restore', detail })
  })
}

/** Refuses what cannot be: a record without the related one that it must have, where that no longer exists. */
function refuseWithoutNeeded({ fields }: RecordDescription, content: Content) {
  const needed = columnsOf(fields).filter(([, field]) => field.kind === 'relation' && field.required)
  if (needed.some(([name]) => content[name] === null)) throw new Refusal('neededIsGone')
}

/** Takes a record out of the bin: the same record, with its rows, its history and, if it is still free, its address. */
export function restoreRecycled(staff: Staff, description: RecordDescription, id: string): Promise<Saved> {
  return transact(async (tx) => {
    const recycled = await tx.recycledRecord.findFirst({
      where: { recordType: description.model, recordId: id, restoredAt: null, municipalityId: staff.municipalityId },
    })
    if (!recycled) throw new Refusal('recordMissing')
    const { content, missing, data } = await restorable(tx, staff, description, id, recycled.version)
    refuseWithoutNeeded(description, content)

    const { fields, derive, owner, model } = description
    const own = owner === 'portal' ? {} : { municipalityId: staff.municipalityId }
    const kept = scalarsOf(data, fields)
    const columns = { ...columnValues(fields, content), ...derive?.(content as never), ...noSlugYet(description) }
    await tableOf(tx, model).create({
      data: { ...kept, ...columns, ...own, id, version: recycled.version + 1 },
      select: { id: true },
    })
    await putLists(tx, own, fields, id, {}, content)
    await putSlugs(tx, description, { municipalityId: staff.municipalityId, id }, null)
    if (description.key === 'agreement') await takeRemovedFilesBack(tx, staff.municipalityId, id)
    await close(tx, staff, recycled.id)
    const detail = { fromBin: 1, missing: missing.map(({ title }) => title) }
    return { ...(await note(tx, staff, description, id, 'restore', detail)), changed: true }
  })
}

function close(tx: Transaction, { id: restoredById, municipalityId }: Staff, id: string) {
  return tx.recycledRecord.update({
    where: { municipalityId_id: { municipalityId, id } },
    data: { restoredAt: new Date(), restoredById },
  })
}

/** The columns a revision remembers that the form does not show, such as the words of the source. */
function scalarsOf(data: Record<string, unknown>, fields: RecordDescription['fields']) {
  const lists = new Set(Object.keys(fields))
  return Object.fromEntries(
    Object.entries(data).filter(
      ([name, value]) =>
        !lists.has(name) && name !== 'updatedAt' && (typeof value !== 'object' || value === null || isTexts(value)),
    ),
  )
}

function isTexts(value: unknown) {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}
