import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '@/prisma/client/client'

/**
 * Imported before anything else, makes the client of `@/lib/db` prepare each statement once: a test of thousands of acts
 * does not have PostgreSQL plan the same reads anew each time.
 */
const names = new Map<string, string>()

function nameOf({ sql }: { sql: string }) {
  const name = names.get(sql) ?? `s${names.size}`
  names.set(sql, name)
  return name
}

const connectionString = `${process.env.DATABASE_URL}?options=-c%20plan_cache_mode%3Dforce_generic_plan`
const adapter = new PrismaPg({ connectionString, max: 8 }, { statementNameGenerator: nameOf })
Object.assign(globalThis, { db: new PrismaClient({ adapter }) })
