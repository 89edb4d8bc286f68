import 'server-only'
import { z } from 'zod'
import { db } from '@/lib/db'
import type { Ground } from '../rules/doubts'

const detail = z.object({
  confirmed: z.array(z.string()).default([]),
  overlapReason: z.string().nullable().default(null),
  amountReason: z.string().nullable().default(null),
})

/** What its filer said of what looks wrong in a report, by the keys of `Doubt`; why trips of one person overlap, or cost so much. */
export type Confirmed = { keys: string[] } & Record<Ground, string | null>

/** What was confirmed when the report was handed in last, as the audit keeps it. */
export async function confirmedAtSubmission(municipalityId: string, tripId: string): Promise<Confirmed> {
  const entry = await db.auditEntry.findFirst({
    where: { municipalityId, recordType: 'BusinessTrip', recordId: tripId, act: 'trips:submitReport' },
    orderBy: { number: 'desc' },
    select: { detail: true },
  })
  const { confirmed: keys, ...grounds } = detail.parse(entry?.detail ?? {})
  return { keys, ...grounds }
}
