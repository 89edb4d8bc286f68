import type { RecordDescription } from '@/lib/records/schema/description'
import { editable } from '@/lib/records/schema/register'
import { tripSheet } from './trip'

/** Types whose records a file may hold, those that others refer to before those. */
export const importable: RecordDescription[] = [...editable.filter(({ fixed }) => !fixed), tripSheet]

/** The type whose list has this address, or undefined. */
export function importableAt(path: string) {
  return importable.find((one) => one.path === path)
}
