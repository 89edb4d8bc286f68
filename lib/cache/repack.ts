import { repack } from './page'
import type { Kept, openShelves } from './shelves'

/** Makes kept pages smaller one after the other, so that it never takes more than one processor from those who read. */
export function repacking(shelves: Pick<ReturnType<typeof openShelves>, 'get' | 'replace'>) {
  let last = Promise.resolve()

  return (key: string, kept: Kept) => {
    last = last
      .then(async () => {
        if (kept.constant || shelves.get(key) !== kept) return
        shelves.replace(key, kept, await repack(kept))
      })
      .catch(console.error)
  }
}
