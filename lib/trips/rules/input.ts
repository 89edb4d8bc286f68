import type { TripInput } from '../schema/form'
import type { WholeTrip } from '../schema/whole'

/** What the office's form shows of a trip. */
export function inputOf({ report, ...trip }: WholeTrip): TripInput {
  return {
    bases: trip.bases.map(({ act, issuer, date, number, text, url }) => ({ act, issuer, date, number, text, url })),
    startsOn: trip.startsOn,
    endsOn: trip.endsOn,
    destinations: trip.destinations.map(({ nameLt, nameEn, countryCode, partnerCityId, transport }) => ({
      nameLt,
      nameEn,
      countryCode,
      partnerCityId,
      transport: transport ?? null,
    })),
    returnTransport: trip.returnTransport ?? null,
    travellers: trip.travellers.map(({ name, postLt, postEn, officialId }) => ({ name, postLt, postEn, officialId })),
    purposeLt: trip.purposeLt,
    purposeEn: trip.purposeEn,
    fundingLt: trip.fundingLt,
    fundingEn: trip.fundingEn,
    fundingMeasure: trip.fundingMeasure,
    costs: trip.costs.map(({ category, payer, amount, currency, absence, ...words }) => ({
      ...{ category, payer, amount: amount?.toFixed(2) ?? null, currency, absence },
      ...{ absenceGroundLt: words.absenceGroundLt, absenceGroundEn: words.absenceGroundEn ?? null },
      ...{ noteLt: words.noteLt, noteEn: words.noteEn ?? null },
    })),
    statedTotal: trip.statedTotal?.toFixed(2) ?? null,
    partnerCityIds: trip.partnerCities.map(({ partnerCityId }) => partnerCityId),
    agreementIds: trip.agreements.map(({ agreementId }) => agreementId),
    membershipIds: trip.memberships.map(({ membershipId }) => membershipId),

    basisLt: report?.basisLt ?? null,
    basisEn: report?.basisEn ?? null,
    timeAndPlaceLt: report?.timeAndPlaceLt ?? null,
    timeAndPlaceEn: report?.timeAndPlaceEn ?? null,
    meetingsLt: report?.meetingsLt ?? null,
    meetingsEn: report?.meetingsEn ?? null,
    outcomes: (report?.outcomes ?? []).map(({ textLt, textEn }) => ({ textLt, textEn })),
    noOutcomeReasonLt: report?.noOutcomeReasonLt ?? null,
    noOutcomeReasonEn: report?.noOutcomeReasonEn ?? null,
    followUps: (report?.followUps ?? []).map(({ textLt, textEn, ownerLt, ownerEn, dueOn, doneOn }) => ({
      textLt,
      textEn,
      ownerLt,
      ownerEn: ownerEn ?? null,
      dueOn,
      doneOn,
    })),
    signerName: report?.signerName ?? null,
    signerPostLt: report?.signerPostLt ?? null,
    signerPostEn: report?.signerPostEn ?? null,
    englishOrigin: report?.englishOrigin ?? 'translation',
    originalText: report?.originalText ?? null,
  }
}
