import 'server-only'
import { changed } from '@/lib/cache/changed'
import { kinds } from '@/lib/cache/kinds'
import { db } from '@/lib/db'
import { renewSome } from '../index-record'

const between = 2_000

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

/** Looks for documents that are to be made anew, now and again, as long as the process lives. */
export function keepRenewing() {
  let running = false
  setInterval(async () => {
    if (running) return
    running = true
    await renewSearch().catch(() => undefined)
    running = false
  }, between).unref()
}
