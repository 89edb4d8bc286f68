import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Merge } from '@/lib/records/schema/answer'
import type { FieldReason, Reason } from '@/lib/refusal'
import type { Doubt } from '@/lib/trips/rules/doubts'

/** How the text on the screen stands to what is kept of it. */
type Keeping =
  | { is: 'untouched' | 'unsaved' | 'saving' | 'offline' | 'failed' | 'elsewhere' | 'signedOut' }
  | { is: 'saved'; at: string }
  | { is: 'refused'; reason: Reason }

/** What is known of a form beside what is typed in it, and changes while it is. */
export type Live = {
  keeping: Keeping
  /** What the report lacks; null when nothing was ever saved. */
  missing: FieldReason[] | null
  doubts: Doubt[]
  /** What somebody else saved meanwhile. */
  merge: Merge | null
  /** Whether the person compares it with their own text now. */
  isMerging: boolean
}

/**
 * Keeps it outside of React's state, so that an answer draws anew only what shows a part of it, never the whole form: a key
 * pressed meanwhile is not delayed.
 */
export function liveStore(first: Partial<Live> = {}) {
  let live: Live = { keeping: { is: 'untouched' }, missing: null, doubts: [], merge: null, isMerging: false, ...first }
  const listeners = new Set<() => void>()
  return {
    get: () => live,
    set(change: Partial<Live>) {
      live = { ...live, ...change }
      for (const listener of listeners) listener()
    },
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}

export type LiveStore = ReturnType<typeof liveStore>

export const LiveContext = createContext<LiveStore>(liveStore())

/** A part of what is known; whoever asks is drawn again when that part changes. */
export function useLive<Part>(part: (live: Live) => Part): Part {
  const store = useContext(LiveContext)
  const get = () => part(store.get())
  return useSyncExternalStore(store.subscribe, get, get)
}
