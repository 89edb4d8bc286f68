import { isShown } from '@/lib/files/read/is-public'
import type { Prisma } from '@/prisma/client/client'
import { openReport } from './open-report'

const inOrder = { orderBy: { position: 'asc' } } as const

/** All that a trip's page may need; what of it is public the read decides. */
export const detail = {
  bases: inOrder,
  destinations: { ...inOrder, include: { partnerCity: true } },
  travellers: { ...inOrder, include: { official: { select: { slug: true } } } },
  costs: inOrder,
  municipality: true,
  announcement: { select: { announcedAt: true } },
  report: {
    include: {
      ...openReport,
      outcomes: inOrder,
      followUps: inOrder,
      signatures: { where: { voidedAt: null, signedAt: { not: null } }, select: { signedAt: true } },
      corrections: { orderBy: { at: 'asc' } },
      documents: { where: isShown, orderBy: { titleLt: 'asc' } },
    },
  },
  agendaEvents: { where: { agendaEvent: { withheldGroundLt: null } }, include: { agendaEvent: true } },
  priorities: { include: { priority: true }, orderBy: { priority: { position: 'asc' } } },
  partnerCities: { include: { partnerCity: true } },
  agreements: { include: { agreement: true } },
  memberships: { include: { membership: { include: { network: true } } } },
} satisfies Prisma.BusinessTripInclude

export type TripRow = Prisma.BusinessTripGetPayload<{ include: typeof detail }>
