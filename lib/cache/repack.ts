import pLimit from 'p-limit'
import { repack } from './page'
import type { Kept, openShelves } from './shelves'

/** Makes kept pages smaller one after the other, so that it never takes more than one processor from those who read. */
export function repacking(shelves: Pick<ReturnType<typeof openShelves>, 'get' | 'replace'>) {
  const turns = pLimit(1)

  return (key: string, kept: Kept) => {
    if (kept.constant) return
    turns(async () => {
      if (shelves.get(key) === kept) shelves.replace(key, kept, await repack(kept))
    }).catch(console.error)
  }
}
