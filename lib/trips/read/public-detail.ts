import 'server-only'
import { cache } from 'react'
import { dependsOn } from '@/lib/cache/depends-on'
import type { CalendarDate } from '@/lib/dates/edtf'
import { latest } from '@/lib/dates/latest'
import { today } from '@/lib/dates/today'
import { db } from '@/lib/db'
import { inLocale } from '@/lib/i18n/in-locale'
import type { Locale } from '@/lib/i18n/routing'
import { reportClock } from '../rules/deadline'
import { detail } from './detail'
import { isVisible } from './is-public'
import { destination } from './public-list'
import { publishedReport } from './published-report'
import { relatedRecords } from './related-records'

/**
 * A trip as its public page shows it, or null when the public sees none of this reference. Where the trip is announced and
 * its report is not public, `report` is null and of the report, the costs and the journey nothing leaves this read.
 */
export const getPublicTrip = cache(
  async (locale: Locale, municipalityId: string, reference: string, day: CalendarDate = today()) => {
    dependsOn(
      municipalityId,
      'trips',
      'people',
      'partner-cities',
      'agreements',
      'networks',
      'agenda',
      'mayor',
      'municipality',
    )
    const where = { municipalityId, reference, ...isVisible(day) }
    const trip = await db.businessTrip.findFirst({ where, include: detail })
    if (!trip) return null

    const report = trip.report && trip.report.publications.length > 0 ? trip.report : null
    const submitted = (trip.report?.submissions.length ?? 0) > 0
    const said = (lt: string | null, en: string | null) => inLocale(locale, lt, en, report?.englishOrigin)

    return {
      reference: trip.reference,
      status: trip.status,
      statusReason: inLocale(locale, trip.statusReasonLt, trip.statusReasonEn),
      clock: reportClock(
        { ...trip, published: report !== null, submitted },
        trip.municipality.reportDeadlineWorkingDays,
        day,
      ),
      startsOn: trip.startsOn,
      endsOn: trip.endsOn,
      bases: trip.bases,
      purpose: said(report?.purposeLt ?? trip.purposeLt, report?.purposeEn ?? trip.purposeEn),
      destinations: trip.destinations.map((place) => ({
        ...destination(locale, place),
        countryCode: place.countryCode,
        partnerCity: place.partnerCity && { slugLt: place.partnerCity.slugLt, slugEn: place.partnerCity.slugEn },
      })),
      travellers: trip.travellers.map(({ name, postLt, postEn, official }) => ({
        name,
        post: inLocale(locale, postLt, postEn),
        slug: official?.slug ?? null,
      })),
      announcedAt: trip.announcement?.announcedAt ?? null,
      report: report && publishedReport(locale, trip, report),
      ...relatedRecords(locale, trip),
      updatedAt: latest(trip.updatedAt, report?.updatedAt, ...(report?.corrections ?? []).map(({ at }) => at)),
    }
  },
)

export type PublicTrip = NonNullable<Awaited<ReturnType<typeof getPublicTrip>>>
