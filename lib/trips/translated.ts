import 'server-only'
import type { Transaction } from '@/lib/db'
import type { TripWriter } from './rules/who'
import { note } from './write/note'

/** Ends a translation of a trip's texts as every act on a trip ends: whoever signed its report did not sign the new English. */
export function noteTranslated(
  tx: Transaction,
  translator: Pick<TripWriter, 'id' | 'municipalityId'>,
  id: string,
  texts: string[],
) {
  return note(tx, translator, id, 'trips:translate', { texts })
}
