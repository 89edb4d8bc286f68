import 'server-only'
import type { Transaction } from '@/lib/db'
import type { Prisma } from '@/prisma/client/client'
import type { Act } from './acts'

type Entry = {
  municipalityId: string
  /** Null when the portal itself acts. */
  userId: string | null
  act: Act
  recordType: string
  recordId: string
  version?: number
  detail?: Prisma.InputJsonObject
}

/** Enters acts in the audit: the only place that writes there, so that every act in it is one that has words. */
export async function enter(tx: Pick<Transaction, 'auditEntry'>, ...entries: Entry[]) {
  await tx.auditEntry.createMany({ data: entries })
}
