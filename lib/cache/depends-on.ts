import { AsyncLocalStorage } from 'node:async_hooks'
import { type Kind, tagOf } from './kinds'

/** What the making of one answer declared. */
export type Needs = {
  /** Each tag, with the number of changes there had been anywhere when it was declared first. */
  tags: Map<string, number>
  changes: () => number
  /** The moment, in milliseconds since 1970, at which it is no longer true by itself. */
  until: number
  constant: boolean
}

// One for the server and for the pages, which are bundled apart from it.
const globals = globalThis as { needs?: AsyncLocalStorage<Needs> }
globals.needs ??= new AsyncLocalStorage()
const { needs } = globals

/**
 * Declares, at the head of a public read, what it is made from: kinds of records of a municipality, named by its id or slug,
 * or of `everyMunicipality`. An answer that declared nothing is never kept.
 */
export function dependsOn(municipality: string, ...kinds: Kind[]) {
  const own = needs.getStore()
  if (!own) return
  for (const tag of kinds.map((kind) => tagOf(municipality, kind)))
    if (!own.tags.has(tag)) own.tags.set(tag, own.changes())
}

/** Whether what is being made is an answer for everyone, gathered to be kept. */
export function isForEveryone() {
  return needs.getStore() !== undefined
}

/** Declares that what was read is true until a moment; every page is made anew at midnight anyway. */
export function trueUntil(moment: Date) {
  const own = needs.getStore()
  if (own) own.until = Math.min(own.until, moment.getTime())
}

/** Declares that this address will always have this answer, whatever is written. */
export function neverChanges() {
  const own = needs.getStore()
  if (own) own.constant = true
}

/** Runs `make`, and everything it begins, so that what it declares is gathered in `gathered`. */
export function gathering<Result>(gathered: Needs, make: () => Result) {
  return needs.run(gathered, make)
}
