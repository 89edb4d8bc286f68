import 'server-only'
import { changed } from '@/lib/cache/changed'
import { kinds } from '@/lib/cache/kinds'
import { db } from '@/lib/db'
import { renewSome } from '../index-record'

/** Makes documents anew that wait for it, batch by batch, and returns how many batches there were. */
export async function renewSearch() {
  let batches = 0
  for (let one = await next(); one; one = await next()) {
    batches += 1
    const town = await db.municipality.findUniqueOrThrow({
      where: { id: one.municipalityId },
      select: { id: true, slug: true },
    })
    await changed(town, ...kinds)
  }
  return batches
}

const next = () => db.$transaction(renewSome, { timeout: 30_000 })
