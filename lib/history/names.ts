import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { namesOf } from '@/lib/records/read/names'
import { descriptionOfModel } from '@/lib/records/schema/register'
import type { AuditEntry } from './audit'

/** What a record is called, and where it stands in the office, if it has a page there. */
export type Named = { title: string; href: string | null }
type Rows = Promise<{ id: string; title: string; href?: string }[]>

/** The names of the records and people that these entries tell of, by `nameKey`; what is nowhere any more is not among them. */
export async function getNamesInAudit(staff: Staff, entries: AuditEntry[]) {
  const wanted = new Map<string, Set<string>>()
  for (const { type, id } of entries.flatMap(mentioned)) wanted.set(type, (wanted.get(type) ?? new Set()).add(id))

  const names = new Map<string, Named>()
  for (const [type, ids] of wanted)
    for (const { id, title, href } of await namesIn(staff, type, [...ids]))
      if (title) names.set(nameKey(type, id), { title, href: href ?? null })
  return names
}

export type AuditNames = Awaited<ReturnType<typeof getNamesInAudit>>

export function nameKey(type: string, id: string) {
  return `${type}:${id}`
}

/** What the record is called that a page of the audit is about; null where no entry on it says. */
export function nameOfRecord(entries: AuditEntry[], names: AuditNames, recordId: string) {
  const entry = entries.find((one) => one.recordId === recordId)
  return entry ? (names.get(nameKey(entry.recordType, recordId))?.title ?? null) : null
}

/** The record of an entry, and the people and officials in its detail. */
function mentioned({ recordType, recordId, detail }: AuditEntry) {
  const { signer, askedBy, official } = (detail ?? {}) as Record<string, unknown>
  const people = [signer, askedBy].filter((id) => typeof id === 'string').map((id) => ({ type: 'User', id }))
  const officials = typeof official === 'string' ? [{ type: 'Official', id: official }] : []
  return [{ type: recordType, id: recordId }, ...people, ...officials]
}

async function namesIn(staff: Staff, type: string, ids: string[]): Rows {
  const { municipalityId } = staff
  const where = { municipalityId, id: { in: ids } }
  const people = staff.may('people:manage')
  switch (type) {
    case 'User': {
      const users = await db.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
      return users.map(({ id, name }) => ({ id, title: name, ...(people && { href: `/admin/people/${id}` }) }))
    }
    case 'Invitation':
      return (await db.invitation.findMany({ where })).map(({ id, email }) => ({ id, title: email }))
    case 'BusinessTrip': {
      const trips = await db.businessTrip.findMany({ where, select: { id: true, reference: true } })
      const known = trips.map(({ id, reference }) => ({ id, title: reference, href: `/admin/trips/${reference}` }))
      return [...(await inBin(staff, type, ids)), ...known]
    }
    case 'Document':
      return (await db.document.findMany({ where })).map(({ id, titleLt, titleEn }) => ({
        id,
        title: (staff.locale === 'en' && titleEn) || titleLt,
      }))
    case 'Import':
      return (await db.import.findMany({ where, select: { id: true, fileName: true } })).map(({ id, fileName }) => ({
        id,
        title: fileName,
      }))
    default:
      return inRegister(staff, type, ids)
  }
}

/** Records of the register, and as they were called those that lie in the bin. */
async function inRegister(staff: Staff, type: string, ids: string[]): Rows {
  const { locale, municipalityId } = staff
  const description = descriptionOfModel(type)
  if (!description || description.owner === 'portal') return []
  const alive = await namesOf(db, municipalityId, locale, description.key, ids)
  const here = alive.map(({ id, title }) => ({ id, title, href: `/admin/register/${description.path}/${id}` }))
  return [...(await inBin(staff, type, ids)), ...here]
}

async function inBin({ locale, municipalityId }: Staff, recordType: string, ids: string[]): Rows {
  const where = { municipalityId, recordType, recordId: { in: ids } }
  const recycled = await db.recycledRecord.findMany({ where, orderBy: { recycledAt: 'asc' } })
  return recycled.map(({ recordId, titleLt, titleEn }) => ({
    id: recordId,
    title: locale === 'lt' ? titleLt : titleEn,
  }))
}
