import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import type { Prisma } from '@/prisma/client/client'

/** The files of a trip's report as the office lists them, in the order they came. */
export function listTripFiles(staff: Staff, tripId: string) {
  return list(staff, { report: { is: { tripId } } })
}

/** The copies of an agreement, in whatever languages. */
export function listAgreementFiles(staff: Staff, agreementId: string) {
  return list(staff, { agreementId })
}

function list({ municipalityId }: Staff, of: Prisma.DocumentWhereInput) {
  return db.document.findMany({
    where: { ...of, municipalityId, removedAt: null },
    orderBy: { createdAt: 'asc' },
    select: {
      ...{
        id: true,
        version: true,
        fileName: true,
        titleLt: true,
        titleEn: true,
        lang: true,
        mediaType: true,
        size: true,
      },
      ...{ isPublic: true, tagged: true, hasTitle: true, hasLanguage: true, createdAt: true },
      uploadedBy: { select: { name: true } },
    },
  })
}

export type OfficeFile = Awaited<ReturnType<typeof listTripFiles>>[number]
