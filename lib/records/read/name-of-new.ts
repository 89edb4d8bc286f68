import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import type { RecordDescription } from '../schema/description'
import { namesOf } from './names'
import { findWhole } from './tables'

/** A record as a picker offers it, by what other records refer to it by. */
export async function nameOfNew({ municipalityId, locale }: Staff, description: RecordDescription, id: string) {
  const whole = await findWhole(db, description, municipalityId, id)
  const value = description.owner === 'portal' ? String(whole?.code) : id
  const [name] = await namesOf(db, municipalityId, locale, description.key, [value])
  return { value, label: name?.title ?? value }
}
