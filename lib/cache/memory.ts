import { replicaMustFollow } from '@/lib/replica'
import { announceBy } from './changed'
import { changes, counts, figuresFrom } from './figures'
import { listen } from './listen'
import type { Made } from './make'
import { openShelves } from './shelves'

/** The pages that are kept and those being made, and what erases them: a write here, a write elsewhere, a time of not hearing. */
export function openMemory(bytes: number, database: string) {
  const shelves = openShelves(bytes)
  const flights = new Map<string, Promise<Made & { stored: boolean }>>()
  const drop = (tags: string[] | null) => {
    replicaMustFollow()
    // What is being made now may be made of what was: nobody who asks from now on may get it.
    flights.clear()
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
