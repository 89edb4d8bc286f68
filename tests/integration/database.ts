import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { createDatabase } from '@/lib/run/database'

/** Before each test file: a database of its own, migrated and empty, which `@/lib/db` then connects to. */
const name = `test_${randomBytes(6).toString('hex')}`
await createDatabase(inject('server'), name, 'template')

const address = new URL(inject('server'))
address.pathname = name
Object.assign(process.env, {
  DATABASE_URL: address.href,
  TILTAS_SECRET: randomBytes(32).toString('hex'),
  TILTAS_ORIGIN: 'http://localhost:3000',
})
