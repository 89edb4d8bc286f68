import 'server-only'
import { setTimeout as pause } from 'node:timers/promises'
import { Pool } from 'pg'
import type PgBoss from 'pg-boss'

/** Connections of the jobs, apart from those of the pages. */
const most = 3
const untilNextTry = 1_000

/**
 * The database as pg-boss asks it. While it is away pg-boss waits: what is told of a job that has ended is then told once
 * the database is back, and no question fails for want of it. After `close` nothing is asked any more.
 */
export function openDatabase(connectionString: string) {
  const pool = new Pool({
    connectionString,
    max: most,
    application_name: 'tiltas jobs',
    connectionTimeoutMillis: 10_000,
  })
  pool.on('error', () => {})
  let closed = false

  const executeSql = async (text: string, values: unknown[]): Promise<{ rows: unknown[] }> => {
    while (!closed) {
      try {
        return await pool.query(text, values)
      } catch (error) {
        if (!isAway(error)) throw error
        await pause(untilNextTry, undefined, { ref: false })
      }
    }
    return { rows: [] }
  }
  const close = async () => {
    closed = true
    await pool.end()
  }
  return { db: { executeSql } satisfies PgBoss.Db, close }
}

/** Whether the database did not answer, or said that it is starting or stopping; anything else it refused. */
function isAway(error: unknown) {
  const { code = '' } = error as { code?: string }
  const fromPostgres = /^[0-9A-Z]{5}$/.test(code)
  return !fromPostgres || /^(08|57P0)/.test(code)
}
