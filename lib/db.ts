import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '@/prisma/client/client'

const globals = globalThis as { db?: PrismaClient }

/** How long to wait for a connection: a page that cannot be made is better said to be so. */
const longestWait = 10_000

function connect() {
  return new PrismaClient({
    adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL, connectionTimeoutMillis: longestWait }),
  })
}

/** The portal's one database client; kept across hot reloads in development. Connects on first use. */
export const db = globals.db ?? connect()
globals.db = db

/** What a transaction gives to the functions that take part in it. */
export type Transaction = Parameters<Parameters<typeof db.$transaction>[0]>[0]
