import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import type { RecordDescription, RecordKey } from '../schema/description'
import { descriptionOf } from '../schema/register'
import { namesOf } from './names'
import { findUses, type Use } from './uses'

/** What uses a record, as people know it: its kind, its name, and where to go to end that. */
export type ToldUse = {
  kind: RecordKey | 'file' | 'account' | 'elsewhere' | 'other'
  title: string
  href: string | null
}

/** What refers to a record, by kind and name, with the way to it where this person has one. */
export async function getUses(staff: Staff, description: RecordDescription, id: string): Promise<ToldUse[]> {
  const uses = await findUses(staff, description, id)
  const idsIn = (table: string) => uses.filter((use) => use.table === table).map((use) => use.id)
  const kinds = [...new Set(uses.flatMap(({ to }) => to ?? []))]
  const [records, files, accounts] = await Promise.all([
    Promise.all(kinds.map((to) => recordsOf(staff, to, uses))),
    filesOf(staff, idsIn('Document')),
    accountsOf(staff, idsIn('OfficialAccount')),
  ])
  const isUnknown = uses.some(({ to, table }) => to === null && table !== 'Document' && table !== 'OfficialAccount')
  const other: ToldUse[] = isUnknown ? [{ kind: 'other', title: '', href: null }] : []
  return [...records.flat(), ...files, ...accounts, ...other]
}

/** A list all municipalities share is used by records of others too: that they do is said, but not which. */
async function recordsOf({ municipalityId, locale }: Staff, to: RecordKey, uses: Use[]): Promise<ToldUse[]> {
  const ids = [...new Set(uses.filter((use) => use.to === to).map((use) => use.id))]
  const found = await namesOf(db, municipalityId, locale, to, ids)
  const told = found.map(({ id, title, context }) => ({
    kind: to,
    title: [title, context].filter(Boolean).join(' – '),
    href:
      to === 'businessTrip' ? `/admin/trips/${title.slice(0, 9)}` : `/admin/register/${descriptionOf(to).path}/${id}`,
  }))
  return found.length < ids.length ? [...told, { kind: 'elsewhere', title: '', href: null }] : told
}

/** The files of an agreement are taken away on its own page. */
async function filesOf({ municipalityId }: Staff, ids: string[]): Promise<ToldUse[]> {
  if (ids.length === 0) return []
  const files = await db.document.findMany({
    where: { municipalityId, id: { in: ids } },
    select: { titleLt: true, agreementId: true },
    orderBy: { titleLt: 'asc' },
  })
  return files.map(({ titleLt, agreementId }) => ({
    kind: 'file',
    title: titleLt,
    href: agreementId && `/admin/register/agreements/${agreementId}#files`,
  }))
}

async function accountsOf(staff: Staff, ids: string[]): Promise<ToldUse[]> {
  if (ids.length === 0) return []
  const accounts = await db.officialAccount.findMany({
    where: { municipalityId: staff.municipalityId, id: { in: ids } },
    select: { userId: true, role: { select: { user: { select: { name: true } } } } },
  })
  return accounts.map(({ userId, role }) => ({
    kind: 'account',
    title: role.user.name,
    href: staff.may('people:manage') ? `/admin/people/${userId}#official` : null,
  }))
}
