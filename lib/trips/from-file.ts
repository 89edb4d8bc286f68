import 'server-only'
import type { Transaction } from '@/lib/db'
import { inputInForm, readInput } from './rules/kept-input'
import type { TripWriter } from './rules/who'
import { lockTrip } from './write/lock'
import { saveDraftIn } from './write/save'

type OfFile = {
  id: string
  /** The version that was seen; null for a new trip, which gets this id. */
  version: number | null
  /** The fields of the form as the file has them. */
  typed: object
  /** The day in the municipality's time zone. */
  today: string
}

/**
 * Writes a trip of a file by the same way as its form: a new one is a draft, which gets its number here; of a published report it
 * is a change beside it (docs/decisions/0016). None is published, submitted or announced by a file. Returns the number.
 */
export async function writeTripOfFile(tx: Transaction, writer: TripWriter, { id, version, typed, today }: OfFile) {
  const known = version === null ? null : { id, version }
  // The text that was pasted is in no file.
  const originalText = known ? inputInForm(await lockTrip(tx, writer, id)).originalText : null
  const input = readInput({ ...typed, originalText })
  const { reference } = await saveDraftIn(tx, writer, { known, newId: id, input, today })
  return reference
}
