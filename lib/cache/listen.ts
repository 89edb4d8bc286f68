import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { channel, readChange, writeChange } from './changed'

type Heard = {
  /** Another instance wrote: these tags, or anything. */
  change: (tags: string[] | null) => void
  /** There was a time in which nothing could be heard. */
  gap: () => void
}

/** The wire to the other instances, and with it the knowledge of whether the database answers. */
export type Wire = {
  /** Nothing that was written can have been missed. */
  hears: () => boolean
  /** The database was asked for last and did not answer. */
  isDown: () => boolean
  /** Asks it now. */
  answers: () => Promise<boolean>
  tell: (tags: string[] | null) => Promise<void>
  close: () => Promise<void>
}

const beat = 1_000
/** How long an answer may take: longer than this process may be busy with other things, or it would take itself for deaf. */
const patience = 4_000

/**
 * Listens on a connection of its own, which it proves alive every second and opens again when it is lost. What could not be
 * told meanwhile is told then.
 */
export function listen(address: string, heard: Heard): Wire {
  const own = randomUUID()
  const untold = new Set<string>()
  const ended = new AbortController()
  let open: Client | undefined
  let down = false
  let trying: Promise<boolean> | undefined

  const lost = (client: Client) => {
    client.end().catch(() => {})
    if (open !== client) return
    open = undefined
    void answers()
  }

  const connect = async () => {
    const client = new Client({
      connectionString: address,
      connectionTimeoutMillis: patience,
      query_timeout: patience,
      keepAlive: true,
      application_name: 'tiltas page cache',
    })
    client.on('error', () => lost(client))
    client.on('end', () => lost(client))
    client.on('notification', ({ payload = '' }) => {
      const { from, tags } = readChange(payload)
      if (from !== own) heard.change(tags)
    })
    try {
      await client.connect()
      await client.query(`LISTEN ${channel}`)
    } catch (error) {
      lost(client)
      throw error
    }
    heard.gap()
    open = client
    for (const change of untold) await tellNow(client, change)
  }

  const tellNow = async (client: Client, change: string) => {
    await client.query('SELECT pg_notify($1, $2)', [channel, change])
    untold.delete(change)
  }

  const attempt = async () => {
    const client = open
    const alive = client && (await succeeds(client.query('SELECT')))
    if (client && !alive) lost(client)
    down = !(alive || (await succeeds(connect())))
    return !down
  }

  const answers = () => {
    trying ??= attempt().finally(() => {
      trying = undefined
    })
    return trying
  }

  const watch = async () => {
    while (!ended.signal.aborted) {
      await answers()
      await pause(open ? beat : beat / 4, undefined, { ref: false, signal: ended.signal }).catch(() => {})
    }
  }
  void watch()

  return {
    hears: () => open !== undefined,
    isDown: () => down,
    answers,
    tell: async (tags) => {
      const change = writeChange({ from: own, tags })
      untold.add(change)
      if (open) await tellNow(open, change).catch(() => {})
    },
    close: async () => {
      ended.abort()
      await open?.end().catch(() => {})
    },
  }
}

function succeeds(work: Promise<unknown>) {
  return work.then(
    () => true,
    () => false,
  )
}
