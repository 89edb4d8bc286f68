import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { reportState } from '@/lib/trips/rules/state'
import { mayRead } from '@/lib/trips/rules/who'
import { isPublicFile } from './is-public'

const known = {
  id: true,
  fileName: true,
  mediaType: true,
  size: true,
  sha256: true,
  lang: true,
  createdAt: true,
} as const

/** A file that the public may have, by its id; null when there is none such, whatever the reason. */
export async function getPublicFile(municipalitySlug: string, id: string) {
  if (!isId(id)) return null
  return db.document.findFirst({
    where: { id, municipality: { slug: municipalitySlug }, ...isPublicFile },
    select: known,
  })
}

/** A file that this member of staff may have: those of agreements, and of the trips they may read. */
export async function getOfficeFile(staff: Staff, id: string) {
  if (!isId(id)) return null
  const { municipalityId } = staff
  const file = await db.document.findFirst({
    where: { municipalityId, id, removedAt: null },
    select: { ...known, report: { select: { ...histories, trip: { select: { createdById: true } } } } },
  })
  if (!file) return null

  const { report, ...found } = file
  const may = !report || mayRead(staff, { createdById: report.trip.createdById, state: reportState(report) })
  return may ? found : null
}

const histories = {
  publications: { select: { publishedAt: true, withdrawnAt: true } },
  submissions: { select: { submittedAt: true, decision: true } },
} as const

function isId(id: string) {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)
}
