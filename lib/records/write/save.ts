import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import type { Transaction } from '@/lib/db'
import type { Verb } from '@/lib/history/acts'
import { transact } from '@/lib/history/transact'
import { Refusal } from '@/lib/refusal'
import { alikeTo, mayBecomeAlike } from '../read/alike'
import { findWhole, ownedBy, tableOf } from '../read/tables'
import { contentOf, isSame } from '../rules/content'
import type { Content } from '../schema/content'
import type { RecordDescription } from '../schema/description'
import type { RecordInput } from '../schema/form'
import { AlikeFound, NewerFound } from './found'
import { columnValues, putLists } from './lists'
import { chosenContent, newerThan } from './merge'
import { keepFirst, note } from './note'
import { makeRoom, nextPosition } from './order'
import { repetitions } from './repeat'
import { noSlugYet, putSlugs, slugWords } from './slugs'

export type Saved = { id: string; version: number; changed: boolean }

/**
 * Keeps what was typed: a new record, or the next version of one. A version that the person has not seen is never written
 * over: they get both texts, and save again what they choose of them.
 */
export function saveRecord(staff: Staff, description: RecordDescription, input: RecordInput): Promise<Saved> {
  return transact((tx) =>
    input.about.id === undefined ? createAll(tx, staff, description, input) : edit(tx, staff, description, input),
  )
}

async function createAll(
  tx: Transaction,
  staff: Staff,
  description: RecordDescription,
  input: RecordInput,
): Promise<Saved> {
  if (description.owner === 'itself') throw new Refusal('mayNotEdit')
  if (!input.about.notAlike) await refuseAlike(tx, staff, description, null, input.content)

  const [first = input.content, ...others] = repetitions(description, input, staff.municipality.timeZone)
  const made = await createRecord(tx, staff, description, first)
  for (const content of others) await createRecord(tx, staff, description, content)
  return made
}

async function createRecord(
  tx: Transaction,
  staff: Staff,
  description: RecordDescription,
  content: Content,
): Promise<Saved> {
  const { model, fields, derive, owner } = description
  const own = owner === 'portal' ? {} : { municipalityId: staff.municipalityId }
  const place = await nextPosition(tx, staff, description, content)
  const data = {
    ...own,
    ...columnValues(fields, { ...content, ...place }),
    ...derive?.(content as never),
    ...noSlugYet(description),
  }
  const { id } = await tableOf(tx, model).create({ data, select: { id: true } })
  await putLists(tx, own, fields, id, {}, content)
  await putSlugs(tx, description, { municipalityId: staff.municipalityId, id }, null)
  return { ...(await note(tx, staff, description, id, 'create')), changed: true }
}

async function edit(tx: Transaction, staff: Staff, description: RecordDescription, input: RecordInput): Promise<Saved> {
  const { id = '', version = 0, beside, notAlike } = input.about
  const whole = await findWhole(tx, description, staff.municipalityId, id)
  if (!whole) throw new Refusal('recordMissing')

  const isMerge = beside !== undefined
  const seen = beside ?? version
  if (whole.version !== seen) throw new NewerFound(await newerThan(tx, staff, description, whole, input))
  const content = isMerge ? await chosenContent(tx, staff, description, whole, input) : input.content

  const before = contentOf(description.fields, whole)
  if (isSame(before as never, content as never)) return { id, version: whole.version, changed: false }
  if (!notAlike && mayBecomeAlike(description, before, content)) await refuseAlike(tx, staff, description, id, content)
  return writeVersion(tx, staff, description, { whole, content, verb: isMerge ? 'merge' : 'edit' })
}

type Writing = {
  whole: { id: string; version: number } & Record<string, unknown>
  content: Content
  verb: Verb
  detail?: { [key: string]: string | number | string[] }
}

/** Gives the record its next version with this content; the version it had is checked by the UPDATE itself. */
export async function writeVersion(
  tx: Transaction,
  staff: Staff,
  description: RecordDescription,
  { whole, content, verb, detail }: Writing,
): Promise<Saved> {
  const { model, fields, derive, owner } = description
  const { id, version } = whole
  const key = { municipalityId: staff.municipalityId, id }
  const before = contentOf(fields, whole)
  const fixed = Object.entries(fields).flatMap(([name, field]) => (field.kind === 'line' && field.once ? [name] : []))
  await keepFirst(tx, staff, description, whole)
  await makeRoom(tx, staff, description, whole, content)

  const slugs = await slugWords(tx, description, key)
  const data = {
    ...columnValues(fields, content, { without: fixed }),
    ...derive?.(content as never),
    version: { increment: 1 },
  }
  const { count } = await tableOf(tx, model).updateMany({
    where: { ...ownedBy(description, staff.municipalityId, id), version },
    data,
  })
  if (count === 0) {
    const newer = await findWhole(tx, description, staff.municipalityId, id)
    if (!newer) throw new Refusal('recordMissing')
    throw new NewerFound(await newerThan(tx, staff, description, newer, { content, about: { id, version } as never }))
  }
  await putLists(tx, owner === 'portal' ? {} : { municipalityId: staff.municipalityId }, fields, id, before, content)
  await putSlugs(tx, description, key, slugs)
  return { ...(await note(tx, staff, description, id, verb, detail)), changed: true }
}

async function refuseAlike(
  tx: Transaction,
  staff: Staff,
  description: RecordDescription,
  id: string | null,
  content: Content,
) {
  const { municipalityId, locale } = staff
  const found = await alikeTo(tx, description, { municipalityId, locale, id }, content)
  if (found.length > 0) throw new AlikeFound(description.path, found)
}
