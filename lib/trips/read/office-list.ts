import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { inLocale } from '@/lib/i18n/in-locale'
import { pageOf } from '@/lib/paging/pages'
import type { Prisma } from '@/prisma/client/client'
import { marksOf } from '../rules/marks'
import { latest, reportState } from '../rules/state'
import { firstPage, type OfficePages, type OfficePlace } from '../schema/office-pages'
import { officeLists, officePageSql } from './office-pages-sql'

export const entry = {
  reference: true,
  status: true,
  startsOn: true,
  endsOn: true,
  purposeLt: true,
  purposeEn: true,
  updatedAt: true,
  createdBy: { select: { id: true, name: true } },
  destinations: { orderBy: { position: 'asc' }, select: { nameLt: true, nameEn: true } },
  travellers: { orderBy: { position: 'asc' }, select: { name: true } },
  report: {
    select: {
      submissions: {
        select: {
          submittedAt: true,
          decision: true,
          decidedAt: true,
          comment: true,
          submittedBy: { select: { name: true } },
        },
      },
      publications: { select: { publishedAt: true, withdrawnAt: true } },
      draft: { select: { id: true } },
      corrections: { select: { id: true } },
    },
  },
} as const satisfies Prisma.BusinessTripSelect

/** How many entries a list of the office shows on one page. */
const pageLength = 50

/** One's own trips, last changed first. */
export function getMyTrips(staff: Staff, pages = firstPage) {
  return list(staff, 'mine', pages)
}

/** What others are still writing, last changed first; for those who may edit it. */
export function getOthersDrafts(staff: Staff, pages = firstPage) {
  return list(staff, 'others', pages)
}

/** Reports that wait for a decision, the longest waiting first. */
export function getReportsToReview(staff: Staff, pages = firstPage) {
  return list(staff, 'review', pages)
}

export function getPublishedReports(staff: Staff, pages = firstPage) {
  return list(staff, 'published', pages)
}

/** How many there are is not counted: nobody can read a list of half a million, and each page would pay for it. */
async function list(staff: Staff, kind: keyof typeof officeLists, pages: OfficePages) {
  const { municipalityId, locale } = staff
  const found = await db.$queryRaw<{ id: string; value: Date | string }[]>(
    officePageSql(officeLists[kind], staff, pages, pageLength + 1),
  )
  const { shown, next, previous } = pageOf(found, pageLength, {
    after: pages.after?.id,
    before: pages.before?.id,
  })
  const rows = await db.businessTrip.findMany({
    where: { municipalityId, id: { in: shown.map(({ id }) => id) } },
    select: { id: true, ...entry },
  })
  const byId = new Map(rows.map(({ id, ...trip }) => [id, trip]))
  const trips = shown.flatMap(({ id }) => byId.get(id) ?? [])

  const entries = trips.map(({ report, purposeLt, purposeEn, destinations, travellers, createdBy, ...trip }) => {
    const submission = latest(report?.submissions ?? [], ({ submittedAt }) => submittedAt)
    return {
      ...trip,
      purpose: inLocale(locale, purposeLt, purposeEn),
      destinations: destinations.map(({ nameLt, nameEn }) => (locale === 'lt' ? nameLt : (nameEn ?? nameLt))),
      travellers: travellers.map(({ name }) => name),
      filer: createdBy?.name ?? null,
      state: reportState(report),
      marks: marksOf(trip.status, report),
      submission: submission
        ? { at: submission.submittedAt, by: submission.submittedBy?.name ?? null, comment: submission.comment }
        : null,
    }
  })
  return {
    entries,
    first: pages.after !== null || pages.before !== null,
    next: placeOf(next),
    previous: placeOf(previous),
  }
}

function placeOf(row: { id: string; value: Date | string } | null): OfficePlace | null {
  return row && { id: row.id, value: row.value instanceof Date ? row.value.toISOString() : row.value }
}

export type OfficeList = Awaited<ReturnType<typeof list>>
export type OfficeEntry = OfficeList['entries'][number]
