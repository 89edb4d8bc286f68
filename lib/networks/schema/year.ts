import { z } from 'zod'
import { typedIn } from '@/lib/records/schema/typed'
import { reason } from '@/lib/refusal'
import { amount, currency, line } from '@/lib/trips/schema/fields'
import { MembershipVerdict } from '@/prisma/client/enums'

/** How many memberships one page of a year shows. */
export const membershipsOnPage = 50

/** What of a membership is typed in the table of a year. Everything is text as in its control; empty for nothing. */
export type YearValues = {
  amount: string
  currency: string
  coordinatorLt: string
  coordinatorEn: string
  reviewedOn: string
  verdict: string
  seats: { id: string; title: string; holder: string }[]
}

export const yearColumns = ['amount', 'currency', 'coordinatorLt', 'coordinatorEn', 'reviewedOn', 'verdict'] as const
export type YearColumn = (typeof yearColumns)[number]

const id = z.uuid(reason('notAccepted'))

const MembershipOfYear = z.object({
  id,
  version: z
    .string()
    .regex(/^\d{1,9}$/, reason('notAccepted'))
    .transform(Number),
  amount,
  currency,
  coordinatorLt: line,
  coordinatorEn: line,
  reviewedOn: typedIn({ kind: 'date' }, 'UTC') as z.ZodType<string | null>,
  verdict: z
    .enum(MembershipVerdict, reason('notAccepted'))
    .optional()
    .transform((chosen) => chosen ?? null),
  seats: z
    .array(z.object({ id, holder: line }))
    .max(50, reason('tooManyRows'))
    .default([]),
})

export type MembershipOfYear = z.output<typeof MembershipOfYear>

/** The table of a year: what was typed of each membership, with the version that was on the screen. */
export const YearForm = z.object({
  year: z
    .string()
    .regex(/^(1[89]|2[01])\d\d$/, reason('notAccepted'))
    .transform(Number),
  page: z
    .string()
    .regex(/^\d{1,4}$/, reason('notAccepted'))
    .optional(),
  rows: z.array(MembershipOfYear).max(membershipsOnPage, reason('tooManyRows')),
})

/** The table once more where somebody else changed the same: every row as it is to be shown, and what collides. */
export type YearAnswer = {
  rows: { id: string; version: number; values: YearValues; collisions: Collision[] }[]
}

/** A field that both changed; `column` is `seats[0].holder` for that of a seat. */
export type Collision = { column: string; theirs: string; by: string | null }
