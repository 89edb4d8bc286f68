import type { Prisma } from '@/prisma/client/client'

/**
 * The one condition under which the public sees a trip: its report has an open publication. Every public query on trips,
 * counts included, carries it.
 */
export const isPublic = {
  report: { is: { publications: { some: { withdrawnAt: null } } } },
} satisfies Prisma.BusinessTripWhereInput
