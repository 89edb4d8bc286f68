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

/** The condition under which the public sees a trip now or will see it by itself when its day comes. */
export const isOrComesToLight = {
  OR: [isPublic, { announcement: { isNot: null } }],
} satisfies Prisma.BusinessTripWhereInput

/** What tells from when on the public sees a trip. */
export const light = {
  announcement: { select: { withheldUntil: true } },
  report: { select: { publications: { where: { withdrawnAt: null }, select: { id: true } } } },
} satisfies Prisma.BusinessTripSelect

type Light = { announcement: { withheldUntil: string | null } | null; report: { publications: unknown[] } | null }

/** The first day on which the public sees such a trip; null when it does at once. */
export function visibleFrom({ announcement, report }: Light): CalendarDate | null {
  return report && report.publications.length > 0 ? null : (announcement?.withheldUntil ?? null)
}
