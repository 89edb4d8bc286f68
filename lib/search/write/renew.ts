import 'server-only'
import { db } from '@/lib/db'
import { renewSome } from '../index-record'

/** Makes the next batch of documents that wait for it anew, and returns whose they were; null when none waits. */
export async function renewNext() {
  const one = await db.$transaction(renewSome, { timeout: 30_000 })
  return (
    one && db.municipality.findUniqueOrThrow({ where: { id: one.municipalityId }, select: { id: true, slug: true } })
  )
}
