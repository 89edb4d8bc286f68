import 'server-only'
import type { Transaction } from '@/lib/db'
import { pairRows } from '../rules/same-rows'
import type { TripInput } from '../schema/form'

type Key = { municipalityId: string; tripId: string }

/** The trip's own columns. */
export function tripColumns({
  startsOn,
  endsOn,
  purposeLt,
  purposeEn,
  fundingLt,
  fundingEn,
  fundingMeasure,
  statedTotal,
  returnTransport,
}: TripInput) {
  return { startsOn, endsOn, purposeLt, purposeEn, fundingLt, fundingEn, fundingMeasure, statedTotal, returnTransport }
}

/**
 * Puts the rows of the form in the place of those the trip had. A row that stays keeps its id, and what the form does not
 * show of it.
 */
export async function putTripRows(tx: Transaction, key: Key, input: TripInput) {
  const where = key
  const inTheirOrder = { where, orderBy: { position: 'asc' } } as const
  const bases = pairRows(input.bases, await tx.tripBasis.findMany(inTheirOrder), ({ number, text }) => number ?? text)
  const places = pairRows(input.destinations, await tx.tripDestination.findMany(inTheirOrder), ({ nameLt }) => nameLt)
  const people = pairRows(input.travellers, await tx.tripTraveller.findMany(inTheirOrder), ({ name }) => name)
  const before = (await tx.tripCost.findMany(inTheirOrder)).map((row) => ({
    ...row,
    amount: row.amount?.toFixed(2) ?? null,
  }))
  const costs = pairRows(input.costs, before, ({ category, payer }) => `${category} ${payer}`)

  await tx.tripBasis.deleteMany({ where })
  await tx.tripDestination.deleteMany({ where })
  await tx.tripTraveller.deleteMany({ where })
  await tx.tripCost.deleteMany({ where })
  await tx.tripPartnerCity.deleteMany({ where })
  await tx.tripAgreement.deleteMany({ where })
  await tx.tripMembership.deleteMany({ where })

  await tx.tripBasis.createMany({ data: inOrder(key, input.bases, bases) })
  await tx.tripDestination.createMany({ data: inOrder(key, input.destinations, places) })
  await tx.tripTraveller.createMany({ data: inOrder(key, input.travellers, people) })
  await tx.tripCost.createMany({ data: inOrder(key, input.costs, costs) })
  await tx.tripPartnerCity.createMany({
    data: once(input.partnerCityIds).map((partnerCityId) => ({ ...key, partnerCityId })),
  })
  await tx.tripAgreement.createMany({ data: once(input.agreementIds).map((agreementId) => ({ ...key, agreementId })) })
  await tx.tripMembership.createMany({
    data: once(input.membershipIds).map((membershipId) => ({ ...key, membershipId })),
  })
}

/** Puts the report under its headings; the trip gets one when it has none yet. A changed text forgets what was read of it. */
export async function putReport(
  tx: Transaction,
  { municipalityId, tripId }: Key,
  input: TripInput,
  notUnderstood?: string[],
) {
  const byTrip = { municipalityId_tripId: { municipalityId, tripId } }
  const before = await tx.tripReport.findUnique({ where: byTrip, select: { originalText: true, notUnderstood: true } })
  const kept = before?.originalText === input.originalText ? before.notUnderstood : []
  const columns = { ...reportColumns(input), notUnderstood: notUnderstood ?? kept }
  const { id: reportId } = await tx.tripReport.upsert({
    where: byTrip,
    create: { municipalityId, tripId, ...columns },
    update: { ...columns, version: { increment: 1 } },
    select: { id: true },
  })

  const key = { municipalityId, reportId }
  const inTheirOrder = { where: key, orderBy: { position: 'asc' } } as const
  const outcomes = pairRows(input.outcomes, await tx.tripOutcome.findMany(inTheirOrder), ({ textLt }) => textLt)
  const followUps = pairRows(input.followUps, await tx.followUp.findMany(inTheirOrder), ({ textLt }) => textLt)
  await tx.tripOutcome.deleteMany({ where: key })
  await tx.followUp.deleteMany({ where: key })
  await tx.tripOutcome.createMany({ data: inOrder(key, input.outcomes, outcomes) })
  await tx.followUp.createMany({ data: inOrder(key, input.followUps, followUps) })
}

/** Purpose and funding are typed once: they are the trip's, and the words under the report's headings 3 and 5. */
function reportColumns(input: TripInput) {
  const { basisLt, basisEn, timeAndPlaceLt, timeAndPlaceEn, purposeLt, purposeEn, meetingsLt, meetingsEn } = input
  const {
    fundingLt,
    fundingEn,
    signerName,
    signerPostLt,
    signerPostEn,
    noOutcomeReasonLt,
    noOutcomeReasonEn,
    originalText,
  } = input
  const english = [basisEn, timeAndPlaceEn, purposeEn, meetingsEn, fundingEn, signerPostEn, noOutcomeReasonEn]
  const hasEnglish = [
    ...english,
    ...input.outcomes.map(({ textEn }) => textEn),
    ...input.followUps.map(({ textEn }) => textEn),
  ].some(Boolean)
  return {
    ...{ basisLt, basisEn, timeAndPlaceLt, timeAndPlaceEn, purposeLt, purposeEn, meetingsLt, meetingsEn },
    ...{
      fundingLt,
      fundingEn,
      signerName,
      signerPostLt,
      signerPostEn,
      noOutcomeReasonLt,
      noOutcomeReasonEn,
      originalText,
    },
    englishOrigin: hasEnglish ? input.englishOrigin : null,
  }
}

/** The rows of the form in their order, each over what it was before. */
function inOrder<Key, Row, Before extends Row>(key: Key, rows: Row[], before: (Before | undefined)[]) {
  return rows.map((row, position) => ({ ...before[position], ...key, ...row, position }))
}

function once(ids: string[]) {
  return [...new Set(ids)]
}
