import 'server-only'
import { dependsOn } from '@/lib/cache/depends-on'
import { countryName } from '@/lib/countries/names'
import type { CalendarDate } from '@/lib/dates/edtf'
import { latest } from '@/lib/dates/latest'
import { today } from '@/lib/dates/today'
import { db } from '@/lib/db'
import { inLocale } from '@/lib/i18n/in-locale'
import type { Locale } from '@/lib/i18n/routing'
import type { Prisma } from '@/prisma/client/client'
import { sumsOf } from '../rules/costs'
import { reportClock } from '../rules/deadline'
import { isVisible } from './is-public'
import { openReport } from './open-report'

const ofEntries = ['trips', 'people', 'municipality'] as const

const entry = {
  reference: true,
  status: true,
  statusReasonLt: true,
  statusReasonEn: true,
  startsOn: true,
  endsOn: true,
  purposeLt: true,
  purposeEn: true,
  updatedAt: true,
  municipality: { select: { reportDeadlineWorkingDays: true, timeZone: true } },
  costs: { select: { amount: true, currency: true } },
  report: {
    select: {
      ...openReport,
      purposeLt: true,
      purposeEn: true,
      englishOrigin: true,
      outcomes: { select: { textLt: true, textEn: true }, orderBy: { position: 'asc' } },
      noOutcomeReasonLt: true,
      noOutcomeReasonEn: true,
      updatedAt: true,
    },
  },
  destinations: {
    select: { nameLt: true, nameEn: true, countryCode: true },
    orderBy: { position: 'asc' },
  },
  travellers: {
    select: { name: true, postLt: true, postEn: true, official: { select: { slug: true } } },
    orderBy: { position: 'asc' },
  },
} satisfies Prisma.BusinessTripSelect

// Latest first; trips without a date come last.
const order = [
  { startsOn: { sort: 'desc', nulls: 'last' } },
  { reference: 'desc' },
] satisfies Prisma.BusinessTripOrderByWithRelationInput[]

/** Visible trips of an entry of the agenda, for its page: at most a hundred, latest first. */
export async function tripsOfEvent(locale: Locale, municipalityId: string, agendaEventId: string) {
  dependsOn(municipalityId, ...ofEntries)
  const day = today()
  const where = { municipalityId, agendaEvents: { some: { agendaEventId } }, ...isVisible(day) }
  const rows = await db.businessTrip.findMany({ where, select: entry, orderBy: order, take: 100 })
  return rows.map((row) => asEntry(locale, row, day))
}

/** Visible trips by their ids, in that order. */
export async function tripsByIds(locale: Locale, municipalityId: string, ids: string[], day: CalendarDate) {
  dependsOn(municipalityId, ...ofEntries)
  if (ids.length === 0) return []
  const where = { municipalityId, id: { in: ids }, ...isVisible(day) }
  const rows = await db.businessTrip.findMany({ where, select: { ...entry, id: true } })
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? []).map((row) => asEntry(locale, row, day))
}

export type TripEntry = ReturnType<typeof asEntry>

function asEntry(locale: Locale, row: Row, day: CalendarDate) {
  const published = row.report && row.report.publications.length > 0
  const report = published ? row.report : null
  const submitted = (row.report?.submissions.length ?? 0) > 0

  return {
    reference: row.reference,
    status: row.status,
    statusReason: inLocale(locale, row.statusReasonLt, row.statusReasonEn),
    clock: reportClock(
      { ...row, published: report !== null, submitted },
      row.municipality.reportDeadlineWorkingDays,
      day,
    ),
    result: report && resultOf(locale, row, report),
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    purpose: inLocale(
      locale,
      report?.purposeLt ?? row.purposeLt,
      report?.purposeEn ?? row.purposeEn,
      report?.englishOrigin,
    ),
    destinations: row.destinations.map((place) => destination(locale, place)),
    travellers: row.travellers.map(({ name, postLt, postEn, official }) => ({
      name,
      post: inLocale(locale, postLt, postEn),
      slug: official?.slug ?? null,
    })),
    updatedAt: latest(row.updatedAt, report?.updatedAt),
  }
}

type Row = Prisma.BusinessTripGetPayload<{ select: typeof entry }>

/** In brief what a public report says came of the trip, and what it cost. */
function resultOf(locale: Locale, { municipality, costs }: Row, report: NonNullable<Row['report']>) {
  const [publication] = report.publications
  const said = (lt: string | null, en: string | null) => inLocale(locale, lt, en, report.englishOrigin)
  return {
    publishedOn: publication ? today(municipality.timeZone, publication.publishedAt) : null,
    outcome: said(report.outcomes[0]?.textLt ?? null, report.outcomes[0]?.textEn ?? null),
    moreOutcomes: Math.max(0, report.outcomes.length - 1),
    noOutcomeReason: said(report.noOutcomeReasonLt, report.noOutcomeReasonEn),
    sums: sumsOf(costs.map(({ amount, currency }) => ({ amount: amount?.toNumber() ?? null, currency }))),
  }
}

/** A place of a trip with its country, in the page's language where it has a name in it: `words` tell whether it has. */
export function destination(
  locale: Locale,
  place: { nameLt: string; nameEn: string | null; countryCode: string | null },
) {
  const { nameLt, nameEn } = place
  const words = inLocale(locale, nameLt, nameEn)
  return {
    name: words?.text ?? nameLt,
    words,
    country: place.countryCode && (countryName(locale, place.countryCode) ?? place.countryCode),
  }
}
