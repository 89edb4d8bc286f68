import 'server-only'
import { z } from 'zod'
import { db, type Transaction } from '@/lib/db'
import { type Reason, Refusal } from '@/lib/refusal'
import { Prisma } from '@/prisma/client/client'

/** One act of the office: all of it or nothing. What the database refuses is a refusal of the office, not a fault. */
export async function transact<Result>(run: (tx: Transaction) => Promise<Result>, timeout = 15_000) {
  try {
    return await db.$transaction(run, { timeout, maxWait: 10_000 })
  } catch (error) {
    const reason = reasonOf(error)
    throw reason ? new Refusal(reason) : error
  }
}

/** By Prisma's codes and by PostgreSQL's own: a foreign key, a unique index, a check, a length, a deadlock. */
const reasons: Record<string, Reason> = {
  ...{ P2003: 'linkGone', P2002: 'duplicate', P2000: 'tooLong', P2028: 'busy', P2034: 'busy' },
  ...{
    23503: 'linkGone',
    23505: 'duplicate',
    23514: 'notAccepted',
    22001: 'tooLong',
    '40001': 'busy',
    '40P01': 'busy',
  },
}

const FromPostgres = z.object({ driverAdapterError: z.object({ cause: z.object({ originalCode: z.string() }) }) })

function reasonOf(error: unknown) {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return undefined
  const own = FromPostgres.safeParse(error.meta).data?.driverAdapterError.cause.originalCode
  return reasons[error.code] ?? reasons[own ?? '']
}
