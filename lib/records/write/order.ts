import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import type { Transaction } from '@/lib/db'
import { findWhole, tableOf } from '../read/tables'
import type { Content } from '../schema/content'
import type { RecordDescription } from '../schema/description'
import { keepFirst, note } from './note'

/** The place of a new record in the order people gave to records of its type: the last, unless a free one was typed. */
export async function nextPosition(
  tx: Transaction,
  staff: Staff,
  { key }: RecordDescription,
  content: Content,
): Promise<Content> {
  if (key !== 'priority') return {}
  await oneAtATime(tx, staff)
  const typed = { municipalityId: staff.municipalityId, position: Number(content.position) }
  if (content.position !== null && !(await tx.priority.findFirst({ where: typed }))) return {}
  const last = await tx.priority.aggregate({
    where: { municipalityId: staff.municipalityId },
    _max: { position: true },
  })
  return { position: (last._max.position ?? 0) + 1 }
}

/** Whoever stands where this record is going to stand takes its place: no two have the same (checked at the end). */
export async function makeRoom(
  tx: Transaction,
  staff: Staff,
  description: RecordDescription,
  whole: Record<string, unknown> & { id: string },
  content: Content,
) {
  if (description.key !== 'priority') return
  content.position ??= whole.position as number
  if (content.position === whole.position) return

  const { municipalityId } = staff
  await oneAtATime(tx, staff)
  const there = await tx.priority.findFirst({ where: { municipalityId, position: Number(content.position) } })
  if (!there || there.id === whole.id) return
  const other = await findWhole(tx, description, municipalityId, there.id)
  if (other) await keepFirst(tx, staff, description, other)
  await tableOf(tx, 'Priority').updateMany({
    where: { municipalityId, id: there.id },
    data: { position: whole.position, version: { increment: 1 } },
  })
  await note(tx, staff, description, there.id, 'edit')
}

/** Two who give places at the same moment would give the same one. */
async function oneAtATime(tx: Transaction, { municipalityId }: Staff) {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`order ${municipalityId}`}, 0))::text`
}
