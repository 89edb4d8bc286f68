import 'server-only'
import { db } from '@/lib/db'
import { contentOf } from '@/lib/records/rules/content'
import type { RecordDescription } from '@/lib/records/schema/description'
import type { Block } from '../rules/layout'
import type { NameBooks } from '../rules/names'
import type { Existing } from '../rules/planning'
import { uuid } from '../rules/uuid'
import type { Clerk } from '../schema/clerk'
import { existingTrips } from './existing-trips'
import { wholesOf } from './wholes'

/** The records that the lines of a file may be about, some at a time: those it names by id, or where it names none so all. */
export async function* existingOf(
  clerk: Clerk,
  description: RecordDescription,
  blocks: Block[],
  names: NameBooks,
): AsyncGenerator<Existing[]> {
  if (description.key === 'businessTrip') return yield* existingTrips(clerk, blocks, names)
  const ids = blocks.map(({ cells }) => cells.id?.trim() ?? '')
  const known = ids.every(Boolean) ? [...new Set(ids.filter((id) => uuid.test(id)))] : null
  for await (const wholes of wholesOf(db, description, clerk.municipalityId, known))
    yield wholes.map((whole) => ({
      ...{ id: whole.id, version: whole.version },
      content: contentOf(description.fields, whole),
    }))
}
