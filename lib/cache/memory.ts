import { replicaMustFollow } from '@/lib/replica'
import { announceBy } from './changed'
import type { Needs } from './depends-on'
import { changes, counts, figuresFrom } from './figures'
import { listen } from './listen'
import type { Made } from './make'
import { openShelves } from './shelves'

/** A page that is being made, or waits for its turn. */
export type Flight = { needs: Needs; made: Promise<Made & { stored: boolean }> }

/** The pages that are kept and those being made, and what erases them: a write here, a write elsewhere, a time of not hearing. */
export function openMemory(bytes: number, database: string) {
  const shelves = openShelves(bytes)
  const flights = new Map<string, Flight>()
  const drop = (tags: string[] | null) => {
    replicaMustFollow()
    // What is being made may be made of what was: nobody who asks from now on may get it. What has not yet declared anything
    // that changed has not read it either.
    for (const [key, { needs }] of flights) if (!tags || tags.some((tag) => needs.tags.has(tag))) flights.delete(key)
    if (tags) shelves.drop(tags)
    else shelves.dropAll()
  }
  const wire = listen(database, {
    change(tags) {
      changes.heard++
      drop(tags)
    },
    gap() {
      changes.gaps++
      drop(null)
    },
  })
  announceBy((tags) => {
    changes.written++
    drop(tags)
    return wire.tell(tags)
  })
  figuresFrom(() => ({ answers: counts, changes, ...shelves.figures(), listening: wire.hears() }))
  return { shelves, wire, flights }
}
