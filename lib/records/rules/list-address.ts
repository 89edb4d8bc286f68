import { tripList } from '@/lib/trips/schema/list'
import type { RecordDescription } from '../schema/description'

/** Where a list is in the office. */
export function listAddress({ path, at }: Pick<RecordDescription, 'path' | 'at'>) {
  return at ?? `/admin/register/${path}`
}

/** The same by the list's name alone, as forms of views have it. */
export function addressOfList(path: string) {
  return path === tripList.path ? listAddress(tripList) : listAddress({ path })
}
