import 'server-only'
import { db, type Transaction } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import { Prisma } from '@/prisma/client/client'

/** One act of the office: all of it or nothing. What the database refuses is a refusal of the office, not a fault. */
export async function transact<Result>(run: (tx: Transaction) => Promise<Result>) {
  try {
    return await db.$transaction(run, { timeout: 15_000, maxWait: 10_000 })
  } catch (error) {
    throw refusalOf(error) ?? error
  }
}

function refusalOf(error: unknown) {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return null
  if (error.code === 'P2003') return new Refusal('linkGone')
  if (error.code === 'P2002') return new Refusal('duplicate')
  if (error.code === 'P2000') return new Refusal('tooLong')
  if (error.code === 'P2004' || /\b23514\b|violates check constraint/.test(error.message))
    return new Refusal('notAccepted')
  if (error.code === 'P2028' || error.code === 'P2034') return new Refusal('busy')
  return null
}
