import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { everyMunicipality, type Kind, tagOf } from './kinds'

/** The channel on which instances tell each other what was written. */
export const channel = 'tiltas_changed'

/** What goes over the channel: who says it, and the tags to drop; all of them where none are named. */
export type Change = { from: string; tags: string[] | null }

// PostgreSQL takes less than 8,000 bytes.
const mostBytes = 7_900

// Set by the server that keeps pages; where there is none, as in a command, the word goes to those there are.
const globals = globalThis as { announceChange?: (tags: string[] | null) => Promise<void> }

/** From now on changes are announced by the server of this process. */
export function announceBy(announce: NonNullable<typeof globals.announceChange>) {
  globals.announceChange = announce
}

/**
 * Says, once a write is done, which kinds of records of a municipality it changed: pages made from them are gone from this
 * process when it returns, and from the others within two seconds.
 */
export function changed({ id, slug }: { id: string; slug: string }, ...kinds: Kind[]) {
  return announce([id, slug, everyMunicipality].flatMap((owner) => kinds.map((kind) => tagOf(owner, kind))))
}

/** Says that anything may have changed, as after a load of data. */
export function everythingChanged() {
  return announce(null)
}

function announce(tags: string[] | null) {
  return globals.announceChange ? globals.announceChange(tags) : tellServers(tags)
}

async function tellServers(tags: string[] | null) {
  const client = new Client({ connectionString: process.env.DATABASE_URL, connectionTimeoutMillis: 5_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('SELECT pg_notify($1, $2)', [channel, writeChange({ from: randomUUID(), tags })])
  } finally {
    await client.end()
  }
}

export function writeChange(change: Change) {
  const text = JSON.stringify(change)
  return Buffer.byteLength(text) < mostBytes ? text : JSON.stringify({ ...change, tags: null })
}

/** What was heard; whatever cannot be understood may be about anything. */
export function readChange(text: string): Change {
  try {
    const { from, tags } = JSON.parse(text)
    const understood = Array.isArray(tags) && tags.every((tag) => typeof tag === 'string')
    return { from: String(from), tags: understood ? tags : null }
  } catch {
    return { from: '', tags: null }
  }
}
