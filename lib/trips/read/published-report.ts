import { shownFile } from '@/lib/files/read/shown'
import { inLocale, inOwnLanguage } from '@/lib/i18n/in-locale'
import type { Locale } from '@/lib/i18n/routing'
import { journeyLegs } from '../rules/emissions'
import type { TripRow } from './detail'
import { destination } from './public-list'

/** What becomes public with a trip's report: its words, results, money, files, corrections and the way that was travelled. */
export function publishedReport(locale: Locale, trip: TripRow, report: NonNullable<TripRow['report']>) {
  const said = (lt: string | null, en: string | null) => inLocale(locale, lt, en, report.englishOrigin)

  return {
    headings: {
      basis: said(report.basisLt, report.basisEn),
      timeAndPlace: said(report.timeAndPlaceLt, report.timeAndPlaceEn),
      purpose: said(report.purposeLt ?? trip.purposeLt, report.purposeEn ?? trip.purposeEn),
      meetings: said(report.meetingsLt, report.meetingsEn),
      funding: said(report.fundingLt ?? trip.fundingLt, report.fundingEn ?? trip.fundingEn),
      signerPost: said(report.signerPostLt, report.signerPostEn),
    },
    signerName: report.signerName,
    /** That the signer confirmed it in the portal themselves, and when. */
    signed: report.signatures[0]?.signedAt ? { by: report.signerName, at: report.signatures[0].signedAt } : null,
    fundingMeasure: trip.fundingMeasure,
    outcomes: report.outcomes.map(({ textLt, textEn }) => said(textLt, textEn)).filter((text) => text !== null),
    noOutcomeReason: said(report.noOutcomeReasonLt, report.noOutcomeReasonEn),
    followUps: report.followUps.map(({ id, textLt, textEn, ownerLt, ownerEn, dueOn, doneOn }) => ({
      id,
      text: said(textLt, textEn),
      owner: inLocale(locale, ownerLt, ownerEn),
      dueOn,
      doneOn,
    })),
    costs: trip.costs.map(({ id, category, payer, amount, currency, absence, ...said }) => ({
      ...{ id, category, payer, amount: amount?.toNumber() ?? null, currency, absence },
      absenceGround: inLocale(locale, said.absenceGroundLt, said.absenceGroundEn),
      note: inLocale(locale, said.noteLt, said.noteEn),
    })),
    // Nobody travelled on a trip that was refused or cancelled.
    legs: trip.status === 'approved' ? legsOf(locale, trip) : [],
    documents: report.documents.map((document) => shownFile(locale, document)),
    corrections: report.corrections.map(({ id, at, noteLt, noteEn, reasonLt, reasonEn }) => ({
      id,
      at,
      note: inLocale(locale, noteLt, noteEn),
      reason: inLocale(locale, reasonLt, reasonEn),
    })),
    originalText: report.originalText,
    publishedAt: report.publications[0]?.publishedAt ?? null,
  }
}

function legsOf(locale: Locale, trip: TripRow) {
  const { municipality } = trip
  const home = {
    name: inOwnLanguage(locale, locale === 'lt' ? municipality.nameLt : municipality.nameEn),
    transport: trip.returnTransport,
    place: { latitude: municipality.latitude, longitude: municipality.longitude },
  }
  const stops = trip.destinations.map((place) => ({
    name: destination(locale, place).words ?? inOwnLanguage(locale, place.nameLt),
    transport: place.transport,
    place: placeOf(place.partnerCity),
  }))
  return journeyLegs(home, stops, trip.travellers.length)
}

function placeOf(city: { latitude: number | null; longitude: number | null } | null) {
  if (!city || city.latitude === null || city.longitude === null) return null
  return { latitude: city.latitude, longitude: city.longitude }
}
