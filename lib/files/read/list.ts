import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'

/** The files of a trip's report as the office lists them, in the order they came. */
export function listTripFiles({ municipalityId }: Staff, tripId: string) {
  return db.document.findMany({
    where: { municipalityId, report: { is: { tripId } }, removedAt: null },
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
