import type { CalendarDate } from '@/lib/dates/edtf'
import type { Prisma } from '@/prisma/client/client'

/**
 * The condition under which the public sees a trip with its report: the report has an open publication. Every public query
 * on reports and costs, counts included, carries it.
 */
export const isPublic = {
  report: { is: { publications: { some: { withdrawnAt: null } } } },
} satisfies Prisma.BusinessTripWhereInput

/**
 * The condition under which the public sees that a trip is made: its report is public, or it was announced and is not
 * withheld. Of a trip that is only announced neither report nor costs may leave a read.
 */
export function isVisible(today: CalendarDate) {
  const open = { OR: [{ withheldUntil: null }, { withheldUntil: { lte: today } }] }
  return { OR: [isPublic, { announcement: { is: open } }] } satisfies Prisma.BusinessTripWhereInput
}
