import { countryName } from '@/lib/countries/names'
import type { Transaction } from '@/lib/db'
import type { ReadReport } from '@/lib/import/report/read-report'
import type { TripAct } from '@/prisma/client/enums'
import brescia from '@/prisma/data/brescia.json'
import { noteLoadedTrip } from './note'

const acts: Record<string, TripAct> = {
  mayor_order: 'mayorOrder',
  council_decision: 'councilDecision',
  director_order: 'directorOrder',
  board_decision: 'boardDecision',
  other: 'other',
}

type TripLinks = { municipalityId: string; partnerCityId: string; agreementId: string; officialId: string | null }

/** The trip itself, with its basis, places and travellers. */
export async function loadBresciaTrip(tx: Transaction, links: TripLinks, report: ReadReport) {
  const { municipalityId, partnerCityId, agreementId, officialId } = links
  const year = Number(report.startsOn?.slice(0, 4))
  await tx.tripCounter.create({ data: { municipalityId, year, last: 1 } })

  return tx.businessTrip.create({
    data: {
      municipalityId,
      reference: `${year}-0001`,
      startsOn: report.startsOn,
      endsOn: report.endsOn,
      purposeLt: report.purpose,
      purposeEn: brescia.report.purposeEn,
      fundingLt: report.funding?.text,
      fundingEn: brescia.report.fundingEn,
      fundingMeasure: report.funding?.measure,
      bases: report.basis ? { create: { ...report.basis, act: acts[report.basis.act] ?? 'other' } } : undefined,
      destinations: {
        create: report.destinations.map(({ name, countryCode }, position) => ({
          position,
          nameLt: name,
          nameEn: name === brescia.agreement.place ? 'Brescia' : null,
          countryCode,
          partnerCityId: name === brescia.agreement.place ? partnerCityId : null,
        })),
      },
      travellers: {
        create: report.signers.map(({ name, post }, position) => ({
          position,
          name,
          postLt: post,
          postEn: brescia.report.signerPostEn,
          officialId,
        })),
      },
      // The report says whose money it was, not how much.
      costs: report.funding
        ? { create: { position: 0, category: 'undivided', payer: 'municipality', absence: 'notStated' } }
        : undefined,
      partnerCities: { create: { partnerCityId } },
      agreements: { create: { agreementId } },
    },
  })
}

/** The report of the trip, public from the start as it was on the municipality's own site. */
export async function loadBresciaReport(
  tx: Transaction,
  ids: { municipalityId: string; tripId: string },
  report: ReadReport,
  originalText: string,
  now: Date,
) {
  const { basisEn, timeAndPlaceEn, purposeEn, meetingsEn, fundingEn, signerPostEn } = brescia.report
  const places = report.destinations.map(({ name, countryCode }) =>
    countryCode ? `${name} (${countryName('lt', countryCode)})` : name,
  )
  const [signer] = report.signers

  await tx.tripReport.create({
    data: {
      ...ids,
      basisLt: report.basis?.text,
      timeAndPlaceLt: [report.datesText, ...places].filter(Boolean).join(', '),
      purposeLt: report.purpose,
      meetingsLt: report.narrative,
      fundingLt: report.funding?.text,
      signerPostLt: signer?.post,
      signerName: signer?.name,
      basisEn,
      timeAndPlaceEn,
      purposeEn,
      meetingsEn,
      fundingEn,
      signerPostEn,
      englishOrigin: 'translation',
      originalText,
      notUnderstood: report.notUnderstood,
      submissions: { create: { submittedAt: now, decision: 'published', decidedAt: now } },
      publications: { create: { publishedAt: now } },
    },
  })
  await noteLoadedTrip(tx, ids)
}
