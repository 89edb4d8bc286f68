import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import type { RecordDescription } from '../schema/description'
import { namesOf } from './names'
import { ownedBy, tableOf } from './tables'

/** The records ticked in a list (`id:version`), by name; those that are gone are left out. */
export async function getTicked({ municipalityId, locale }: Staff, description: RecordDescription, refs: string[]) {
  const known = refs.filter((ref) => /^[0-9a-f-]{36}:\d{1,9}$/.test(ref)).slice(0, 200)
  const rows = await tableOf(db, description.model).findMany({
    where: { ...ownedBy(description, municipalityId), id: { in: known.map((ref) => ref.slice(0, 36)) } },
  })
  const keyOf = (row: Record<string, unknown>) => String(description.owner === 'portal' ? row.code : row.id)
  const names = await namesOf(db, municipalityId, locale, description.key, rows.map(keyOf))
  return known.flatMap((ref) => {
    const row = rows.find(({ id }) => id === ref.slice(0, 36))
    const name = row && names.find(({ id }) => id === keyOf(row))
    return name ? [{ ref, id: String(row.id), title: name.title, context: name.context }] : []
  })
}
