import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { inLocale } from '@/lib/i18n/in-locale'
import type { Prisma } from '@/prisma/client/client'
import { marksOf } from '../rules/marks'
import { latest, reportState } from '../rules/state'

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

const open = { submissions: { none: { decidedAt: null } }, publications: { none: { withdrawnAt: null } } }
const waiting = { report: { submissions: { some: { decidedAt: null } } } }
const published = { report: { publications: { some: { withdrawnAt: null } } } }

/** How many entries a list of the office shows on one page. */
const pageLength = 50

/** One's own trips, last changed first. */
export function getMyTrips(staff: Staff, page = 1) {
  return list(staff, { createdById: staff.id }, { updatedAt: 'desc' }, page)
}

/** What others are still writing; for those who may edit it. */
export function getOthersDrafts(staff: Staff, page = 1) {
  return list(
    staff,
    { NOT: { createdById: staff.id }, OR: [{ report: open }, { report: null }] },
    { updatedAt: 'desc' },
    page,
  )
}

/** Reports that wait for a decision, the longest waiting first. */
export function getReportsToReview(staff: Staff, page = 1) {
  return list(staff, waiting, { updatedAt: 'asc' }, page)
}

export function getPublishedReports(staff: Staff, page = 1) {
  return list(staff, published, { reference: 'desc' }, page)
}

async function list(
  { municipalityId, locale }: Staff,
  where: Prisma.BusinessTripWhereInput,
  order: Prisma.BusinessTripOrderByWithRelationInput,
  page: number,
) {
  const scoped = { ...where, municipalityId }
  const [total, trips] = await Promise.all([
    db.businessTrip.count({ where: scoped }),
    db.businessTrip.findMany({
      where: scoped,
      orderBy: [order, { id: 'desc' }],
      select: entry,
      take: pageLength,
      skip: (page - 1) * pageLength,
    }),
  ])

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
  return { entries, total, page, pages: Math.max(1, Math.ceil(total / pageLength)) }
}

export type OfficeList = Awaited<ReturnType<typeof list>>
export type OfficeEntry = OfficeList['entries'][number]
