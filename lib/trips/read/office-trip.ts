import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { readReport } from '@/lib/import/report/read-report'
import { isLate } from '@/lib/jobs/rules'
import type { Prisma } from '@/prisma/client/client'
import { whyNotDiscard } from '../rules/discard'
import { beyondLimits, namesToCheck, notTaken, taken } from '../rules/fill'
import { inputFound } from '../rules/found'
import { inputOf } from '../rules/input'
import { marksOf } from '../rules/marks'
import { latest, reportState } from '../rules/state'
import { mayRead, whyNotChange, whyNotEdit } from '../rules/who'
import type { TripInput } from '../schema/form'
import { wholeTrip } from '../schema/whole'
import { changeOf } from './change'
import { confirmedAtSubmission } from './confirmed'
import { judgeTyped } from './judgement'
import { getKnownRecords } from './office-records'
import { onceKnown } from './once-known'

const person = { select: { name: true } } as const

const told = {
  ...wholeTrip,
  createdBy: person,
  report: {
    include: {
      ...wholeTrip.report.include,
      submissions: { orderBy: { submittedAt: 'asc' }, include: { submittedBy: person, decidedBy: person } },
      publications: { orderBy: { publishedAt: 'asc' }, include: { publishedBy: person, withdrawnBy: person } },
      corrections: { orderBy: { at: 'asc' }, include: { by: person } },
      schedules: { orderBy: { scheduledAt: 'asc' }, include: { scheduledBy: person } },
      draft: { include: { changedBy: person } },
      signatures: { orderBy: { askedAt: 'asc' }, include: { signer: person, askedBy: person } },
    },
  },
} as const satisfies Prisma.BusinessTripInclude

/**
 * One trip as the office shows it: null when the municipality has none of this reference, `'notYours'` when this person may
 * not read it.
 */
export async function getOfficeTrip(staff: Staff, reference: string, today: string) {
  if (!/^\d{4}-\d{4}$/.test(reference)) return null
  const { municipalityId } = staff
  const trip = await db.businessTrip.findUnique({
    where: { municipalityId_reference: { municipalityId, reference } },
    include: told,
  })
  if (!trip) return null

  const state = reportState(trip.report)
  const signature = trip.report?.signatures.at(-1) ?? null
  const signerId = signature && !signature.voidedAt ? signature.signerId : null
  const row = { createdById: trip.createdById, state, signerId }
  if (!mayRead(staff, row)) return 'notYours'

  const input = inputOf(trip)
  return {
    id: trip.id,
    reference,
    version: trip.version,
    state,
    status: trip.status,
    statusReason: { lt: trip.statusReasonLt, en: trip.statusReasonEn },
    announcement: trip.announcement,
    updatedAt: trip.updatedAt,
    filer: trip.createdBy?.name ?? null,
    changedBy: await lastChangedBy(municipalityId, trip.id),
    createdById: trip.createdById,
    own: trip.createdById === staff.id,
    input,
    whyNotEdit: whyNotEdit(staff, row),
    whyNotChange: whyNotChange(staff, row),
    whyNotDiscard: whyNotDiscard(staff, { ...trip, ...row, ...(await onceKnown(db, trip)) }),
    change: await changeOf(staff, input, trip.report?.draft ?? null),
    corrections: trip.report?.corrections ?? [],
    returns: (trip.report?.submissions ?? []).filter(({ decision }) => decision === 'returned').reverse(),
    schedule: scheduleOf(trip.report?.schedules.at(-1)),
    marks: marksOf(trip.status, trip.report),
    ...(await judgeTyped(staff, trip.id, input, today)),
    confirmed: state === 'submitted' ? await confirmedAtSubmission(municipalityId, trip.id) : nothingConfirmed,
    signature,
    reading: await readingOf(staff, input, trip.report?.notUnderstood ?? []),
    submission: latest(trip.report?.submissions ?? [], ({ submittedAt }) => submittedAt) ?? null,
    publication: latest(trip.report?.publications ?? [], ({ publishedAt }) => publishedAt) ?? null,
  }
}

const nothingConfirmed = { keys: [], overlapReason: null, amountReason: null }

/** Whose act gave the trip its latest version; null when it was the portal's own. */
async function lastChangedBy(municipalityId: string, recordId: string) {
  const revision = await db.revision.findFirst({
    where: { municipalityId, recordType: 'BusinessTrip', recordId },
    orderBy: { version: 'desc' },
    select: { createdBy: person },
  })
  return revision?.createdBy?.name ?? null
}

/** What was scheduled last, with whether it is still to come and whether it was done later than that. */
function scheduleOf<Row extends Ending>(schedule: Row | undefined) {
  if (!schedule) return null
  const { at, doneAt, cancelledAt, failedAt } = schedule
  return { ...schedule, open: !doneAt && !cancelledAt && !failedAt, late: doneAt !== null && isLate(at, doneAt) }
}

type Ending = { at: Date; doneAt: Date | null; cancelledAt: Date | null; failedAt: Date | null }

export type OfficeTrip = Exclude<Awaited<ReturnType<typeof getOfficeTrip>>, null | 'notYours'>

/**
 * What the original text gives, beside what the form holds now; null when no text was pasted. What was not understood is
 * what was kept when the text was read.
 */
async function readingOf(staff: Staff, input: TripInput, kept: string[]) {
  if (!input.originalText) return null

  const report = readReport(input.originalText)
  const found = report.recognised ? inputFound(report, await getKnownRecords(staff)) : {}
  return {
    recognised: report.recognised,
    taken: taken(input, found),
    notTaken: notTaken(input, found),
    beyondLimits: beyondLimits(found),
    namesToCheck: namesToCheck(input, found),
    costs: report.costs.map(({ text }) => text),
    notUnderstood: kept.length > 0 ? kept : report.notUnderstood,
  }
}

export type Reading = NonNullable<Awaited<ReturnType<typeof readingOf>>>
