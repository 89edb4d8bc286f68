import { LRUCache } from 'lru-cache'
import type { Page } from './page'

/** A page as it is kept. */
export type Kept = Page & {
  tags: ReadonlyMap<string, number>
  /** The moment after which it has to be made anew, in milliseconds since 1970. */
  until: number
  /** It is made from nothing that can be written. */
  constant: boolean
  storedAt: number
}

/**
 * What each kind of answer may take of the whole: questions and addresses that are missing are without number, and must not
 * push out the pages.
 */
const shares = { pages: 0.7, variants: 0.25, missing: 0.05 } as const

/** Pages by their keys, each shelf within its bytes; what was not asked for longest goes first. */
export function openShelves(bytes: number) {
  const shelves = Object.values(shares).map(
    (share) =>
      new LRUCache<string, Kept>({
        maxSize: Math.max(1, Math.floor(bytes * share)),
        maxEntrySize: Math.max(1, Math.floor((bytes * share) / 4)),
        sizeCalculation: (kept, key) => kept.bytes + 2 * key.length,
      }),
  ) as [LRUCache<string, Kept>, LRUCache<string, Kept>, LRUCache<string, Kept>]
  const [pages, variants, missing] = shelves
  let changes = 0
  const changedAt = new Map<string, number>()
  let allChangedAt = 0

  const shelfOf = (key: string, { status, constant }: Kept) =>
    status !== 200 ? missing : key.includes('?') || (constant && !key.startsWith('/_next/')) ? variants : pages

  const erase = (isConcerned: (kept: Kept) => boolean) => {
    for (const shelf of shelves)
      for (const [key, kept] of shelf.entries()) if (!kept.constant && isConcerned(kept)) shelf.delete(key)
  }

  return {
    get: (key: string) => pages.get(key) ?? variants.get(key) ?? missing.get(key),
    /** The number of changes so far. */
    changes: () => changes,
    /** Keeps a page, unless something that it was made from has changed since it said so. */
    put(key: string, kept: Kept) {
      const outdated = [...kept.tags].some(([tag, read]) => Math.max(changedAt.get(tag) ?? 0, allChangedAt) > read)
      if (outdated && !kept.constant) return false
      const own = shelfOf(key, kept)
      for (const shelf of shelves) if (shelf !== own) shelf.delete(key)
      own.set(key, kept)
      return own.has(key)
    },
    /** Puts a page in the place of the same one, if that is still there. */
    replace(key: string, before: Kept, after: Kept) {
      const shelf = shelves.find((one) => one.peek(key) === before)
      shelf?.set(key, after)
    },
    /** Erases what was made from any of these, for good: what was withdrawn may not come back. */
    drop(tags: string[]) {
      changes++
      for (const tag of tags) changedAt.set(tag, changes)
      erase((kept) => tags.some((tag) => kept.tags.has(tag)))
    },
    dropAll() {
      changes++
      allChangedAt = changes
      changedAt.clear()
      erase(() => true)
    },
    figures: () => ({
      entries: shelves.reduce((sum, { size }) => sum + size, 0),
      bytes: shelves.reduce((sum, { calculatedSize }) => sum + calculatedSize, 0),
    }),
  }
}
