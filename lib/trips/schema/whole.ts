import type { Prisma } from '@/prisma/client/client'

const inOrder = { orderBy: { position: 'asc' } } as const

/** A trip with everything that belongs to it: what a revision keeps. */
export const wholeTrip = {
  bases: inOrder,
  destinations: inOrder,
  travellers: inOrder,
  costs: inOrder,
  partnerCities: true,
  agreements: true,
  memberships: true,
  agendaEvents: true,
  announcement: true,
  report: {
    include: {
      outcomes: inOrder,
      followUps: inOrder,
      submissions: { orderBy: { submittedAt: 'asc' } },
      publications: { orderBy: { publishedAt: 'asc' } },
      corrections: { orderBy: { at: 'asc' } },
      draft: true,
    },
  },
} as const satisfies Prisma.BusinessTripInclude

export type WholeTrip = Prisma.BusinessTripGetPayload<{ include: typeof wholeTrip }>
