import { isPublic as isReported } from '@/lib/trips/read/is-public'
import type { Prisma } from '@/prisma/client/client'

/** Of a record the public sees, the files that it sees too. */
export const isShown = { isPublic: true, removedAt: null } satisfies Prisma.DocumentWhereInput

/** The condition under which the public may have a file: it is shown, and its report, if it is a report's, is public. */
export const isPublicFile = {
  ...isShown,
  OR: [{ agreementId: { not: null } }, { report: { is: isReported.report.is } }],
} satisfies Prisma.DocumentWhereInput
