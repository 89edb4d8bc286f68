import { type FormValues, openingValues, valuesOf } from '@/lib/records/rules/values'
import type { RecordDescription } from '@/lib/records/schema/description'
import type { WhyKey } from '../schema/verdicts'
import { identitiesOf } from './identity'
import type { Existing, Planning } from './planning'

/** The records of a type as the plan looks for them. */
export function existingBooks(
  description: RecordDescription,
  timeZone: string,
  columns: Map<string, number>,
  some: Existing[],
) {
  const byId = new Map<string, Existing>()
  const byIdentity = new Map<string, Existing[]>()
  for (const existing of some) {
    byId.set(existing.id, existing)
    const values = { ...openingValues(description.fields), ...valuesOf(description.fields, existing.content, timeZone) }
    for (const identity of identitiesOf(description.key, values, columns))
      byIdentity.set(identity, [...(byIdentity.get(identity) ?? []), existing])
  }
  return { byId, byIdentity }
}

type Found = { existing: Existing | null } | { wrong: WhyKey; key?: string; detail?: string }

/** The record that a line of a file is about: by its id, or by what makes two the same; null for a new one. */
export function existingFor(
  { byId, byIdentity, description, columns }: Planning,
  id: string,
  values: FormValues,
): Found {
  if (id) {
    const existing = byId.get(id)
    return existing ? { existing } : { wrong: 'idUnknown' }
  }
  const [identity] = identitiesOf(description.key, values, columns)
  const same = identity === undefined ? [] : (byIdentity.get(identity) ?? [])
  if (same.length > 1) return { wrong: 'recordAmbiguous', detail: same.map((one) => one.id).join('; ') }
  // The portal numbers trips by itself.
  if (same.length === 0 && description.key === 'businessTrip' && values.reference)
    return { wrong: 'referenceUnknown', key: 'reference' }
  return { existing: same[0] ?? null }
}

/** The line on which the file has the same record already, or null. */
export function takenBefore(
  { seen, description, columns }: Planning,
  existing: Existing | null,
  values: FormValues,
  line: number,
) {
  const key = existing?.id ?? identitiesOf(description.key, values, columns)[0]
  if (key === undefined) return null
  const before = seen.get(key)
  if (before === undefined) seen.set(key, line)
  return before ?? null
}
