import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '@/prisma/client/client'

const globals = globalThis as { db?: PrismaClient }

function connect() {
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL }) })
}

/** The portal's one database client; kept across hot reloads in development. Connects on first use. */
export const db = globals.db ?? connect()
globals.db = db

/** What a transaction gives to the functions that take part in it. */
export type Transaction = Parameters<Parameters<typeof db.$transaction>[0]>[0]
