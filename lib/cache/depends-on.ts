import { AsyncLocalStorage } from 'node:async_hooks'
import { type Kind, tagOf } from './kinds'

/** What the making of one answer declared. */
export type Needs = {
  tags: Set<string>
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
  for (const kind of kinds) needs.getStore()?.tags.add(tagOf(municipality, kind))
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
