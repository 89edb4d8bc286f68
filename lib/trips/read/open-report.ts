import type { Prisma } from '@/prisma/client/client'

/** What tells whether a report is public, and whether it was handed in and waits. */
export const openReport = {
  publications: { where: { withdrawnAt: null }, select: { publishedAt: true } },
  submissions: { where: { decidedAt: null }, select: { submittedAt: true } },
} satisfies Prisma.TripReportSelect
