import 'server-only'
import { cache } from 'react'
import { agreementTitle } from '@/lib/agreements/read/title'
import { countryName } from '@/lib/countries/names'
import { latest } from '@/lib/dates/latest'
import { db } from '@/lib/db'
import { inLocale } from '@/lib/i18n/in-locale'
import type { Locale } from '@/lib/i18n/routing'
import type { Prisma } from '@/prisma/client/client'
import { isPublic } from './is-public'
import { destination } from './public-list'

const inOrder = { orderBy: { position: 'asc' } } as const

const detail = {
  bases: inOrder,
  destinations: { ...inOrder, include: { partnerCity: true } },
  travellers: inOrder,
  costs: inOrder,
  report: {
    include: {
      outcomes: inOrder,
      followUps: inOrder,
      publications: { where: { withdrawnAt: null }, select: { publishedAt: true } },
    },
  },
  partnerCities: { include: { partnerCity: true } },
  agreements: { include: { agreement: true } },
  memberships: { include: { membership: { include: { network: true } } } },
} satisfies Prisma.BusinessTripInclude

/** The report of a trip as its public page shows it, or null when there is none or it is not public. */
export const getPublicTrip = cache(async (locale: Locale, municipalityId: string, reference: string) => {
  const trip = await db.businessTrip.findFirst({ where: { municipalityId, reference, ...isPublic }, include: detail })
  const report = trip?.report
  if (!trip || !report) return null

  const said = (lt: string | null, en: string | null) => inLocale(locale, lt, en, report.englishOrigin)
  const own = <Name extends { nameLt: string; nameEn: string }>({ nameLt, nameEn }: Name) =>
    locale === 'lt' ? nameLt : nameEn

  return {
    reference: trip.reference,
    status: trip.status,
    statusReason: inLocale(locale, trip.statusReasonLt, trip.statusReasonEn),
    startsOn: trip.startsOn,
    endsOn: trip.endsOn,
    bases: trip.bases,
    fundingMeasure: trip.fundingMeasure,
    destinations: trip.destinations.map((place) => ({
      ...destination(locale, place),
      countryCode: place.countryCode,
      partnerCity: place.partnerCity && { slugLt: place.partnerCity.slugLt, slugEn: place.partnerCity.slugEn },
    })),
    travellers: trip.travellers.map(({ name, postLt, postEn }) => ({ name, post: inLocale(locale, postLt, postEn) })),
    costs: trip.costs.map(({ amount, ...cost }) => ({ ...cost, amount: amount?.toNumber() ?? null })),
    report: {
      basis: said(report.basisLt, report.basisEn),
      timeAndPlace: said(report.timeAndPlaceLt, report.timeAndPlaceEn),
      purpose: said(report.purposeLt ?? trip.purposeLt, report.purposeEn ?? trip.purposeEn),
      meetings: said(report.meetingsLt, report.meetingsEn),
      funding: said(report.fundingLt ?? trip.fundingLt, report.fundingEn ?? trip.fundingEn),
      signerPost: said(report.signerPostLt, report.signerPostEn),
      signerName: report.signerName,
    },
    outcomes: report.outcomes.map(({ textLt, textEn }) => said(textLt, textEn)).filter((text) => text !== null),
    noOutcomeReason: said(report.noOutcomeReasonLt, report.noOutcomeReasonEn),
    followUps: report.followUps.map(({ textLt, textEn, owner, dueOn, doneOn }) => ({
      text: said(textLt, textEn),
      owner,
      dueOn,
      doneOn,
    })),
    originalText: report.originalText,
    publishedAt: report.publications[0]?.publishedAt ?? null,
    updatedAt: latest(trip.updatedAt, report.updatedAt),
    partnerCities: trip.partnerCities.map(({ partnerCity: city }) => ({
      name: own(city),
      slugLt: city.slugLt,
      slugEn: city.slugEn,
      country: countryName(locale, city.countryCode) ?? city.countryCode,
      countryCode: city.countryCode,
    })),
    agreements: trip.agreements.map(({ agreement }) => ({
      title: agreementTitle(locale, agreement),
      slugLt: agreement.slugLt,
      slugEn: agreement.slugEn,
      signedOn: agreement.signedOn,
    })),
    networks: trip.memberships.map(({ membership: { network } }) => ({
      name: own(network),
      slugLt: network.slugLt,
      slugEn: network.slugEn,
    })),
  }
})

export type PublicTrip = NonNullable<Awaited<ReturnType<typeof getPublicTrip>>>
