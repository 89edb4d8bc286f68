import 'server-only'
import { dependsOn } from '@/lib/cache/depends-on'
import { db } from '@/lib/db'
import { inLocale } from '@/lib/i18n/in-locale'
import type { Locale } from '@/lib/i18n/routing'
import type { Prisma } from '@/prisma/client/client'
import { destination } from './public-list'

/** Acts that a feed tells of: the newest. */
const newest = 50

const tripOf = {
  select: {
    reference: true,
    startsOn: true,
    endsOn: true,
    purposeLt: true,
    purposeEn: true,
    destinations: { select: { nameLt: true, nameEn: true, countryCode: true }, orderBy: { position: 'asc' } },
    travellers: { select: { name: true }, orderBy: { position: 'asc' } },
  },
} satisfies Prisma.BusinessTripDefaultArgs

/** Reports that are public, those published last first. One that was withdrawn is not among them. */
export async function latestPublications(locale: Locale, municipalityId: string) {
  dependsOn(municipalityId, 'trips')
  const rows = await db.reportPublication.findMany({
    where: { municipalityId, withdrawnAt: null },
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    take: newest,
    select: {
      id: true,
      publishedAt: true,
      report: {
        select: {
          purposeLt: true,
          purposeEn: true,
          englishOrigin: true,
          outcomes: { select: { textLt: true, textEn: true }, orderBy: { position: 'asc' } },
          trip: tripOf,
        },
      },
    },
  })
  return rows.map(({ id, publishedAt, report }) => {
    const { trip, englishOrigin } = report
    const said = (lt: string | null, en: string | null) => inLocale(locale, lt, en, englishOrigin)
    return {
      id,
      at: publishedAt,
      trip: asTrip(locale, trip),
      purpose: said(report.purposeLt ?? trip.purposeLt, report.purposeEn ?? trip.purposeEn),
      outcomes: report.outcomes.map(({ textLt, textEn }) => said(textLt, textEn)).filter((text) => text !== null),
    }
  })
}

export type Publication = Awaited<ReturnType<typeof latestPublications>>[number]

/** What was corrected last in reports that are public, when and why. */
export async function latestCorrections(locale: Locale, municipalityId: string) {
  dependsOn(municipalityId, 'trips')
  const rows = await db.reportCorrection.findMany({
    where: { municipalityId, report: { publications: { some: { withdrawnAt: null } } } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: newest,
    select: {
      ...{ id: true, at: true, noteLt: true, noteEn: true, reasonLt: true, reasonEn: true },
      report: { select: { trip: tripOf } },
    },
  })
  return rows.map(({ id, at, noteLt, noteEn, reasonLt, reasonEn, report }) => ({
    id,
    at,
    trip: asTrip(locale, report.trip),
    note: inLocale(locale, noteLt, noteEn),
    reason: inLocale(locale, reasonLt, reasonEn),
  }))
}

export type Correction = Awaited<ReturnType<typeof latestCorrections>>[number]

type Trip = Prisma.BusinessTripGetPayload<typeof tripOf>

function asTrip(locale: Locale, { reference, startsOn, endsOn, destinations, travellers }: Trip) {
  return {
    reference,
    startsOn,
    endsOn,
    destinations: destinations.map((place) => destination(locale, place)),
    travellers: travellers.map(({ name }) => name),
  }
}
