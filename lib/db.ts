import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '@/prisma/client/client'
import { isForEveryone } from './cache/depends-on'
import { isReplicaCurrent } from './replica'

const globals = globalThis as { db?: PrismaClient }

/** How long to wait for a connection: a page that cannot be made is better said to be so. */
const longestWait = 10_000

function connect(connectionString: string | undefined) {
  return new PrismaClient({ adapter: new PrismaPg({ connectionString, connectionTimeoutMillis: longestWait }) })
}

/** What a page for everyone reads may come from the replica; all else, and everything while that is behind, from the primary. */
function withReplica(primary: PrismaClient, replica: PrismaClient): PrismaClient {
  return new Proxy(primary, {
    get(_, name) {
      const client = isForEveryone() && isReplicaCurrent() ? replica : primary
      const value = Reflect.get(client, name)
      return typeof value === 'function' ? value.bind(client) : value
    },
  })
}

function open() {
  const { DATABASE_URL, DATABASE_READ_URL } = process.env
  return DATABASE_READ_URL ? withReplica(connect(DATABASE_URL), connect(DATABASE_READ_URL)) : connect(DATABASE_URL)
}

/** The portal's one database client; kept across hot reloads in development. Connects on first use. */
export const db = globals.db ?? open()
globals.db = db

/** What a transaction gives to the functions that take part in it. */
export type Transaction = Parameters<Parameters<typeof db.$transaction>[0]>[0]
