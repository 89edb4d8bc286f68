import { countryName } from '@/lib/countries/names'
import type { Transaction } from '@/lib/db'
import { type ReadReport, readReport } from '@/lib/import/report/read-report'
import { slugOf } from '@/lib/text/slug'
import type { AgreementEventKind, AgreementLevel, TripAct } from '@/prisma/client/enums'
import brescia from '@/prisma/data/brescia.json'
import { loadMunicipality } from './municipalities'
import { noteLoaded, noteLoadedTrip } from './note'
import { loadPartnerCity } from './partner-cities'

const acts: Record<string, TripAct> = {
  mayor_order: 'mayorOrder',
  council_decision: 'councilDecision',
  director_order: 'directorOrder',
  board_decision: 'boardDecision',
  other: 'other',
}

/** Kaunas as the report of its trip to Brescia tells it: the partner, both signings, the trip and its public report. */
export async function loadKaunas(tx: Transaction, reportText: string, now: Date) {
  const { id: municipalityId } = await loadMunicipality(tx, 'kaunas')
  const report = readReport(reportText)
  await tx.sourceText.create({
    data: { municipalityId, kind: 'tripReport', text: reportText, notUnderstood: report.notUnderstood },
  })

  const { id: partnerCityId } = await loadPartnerCity(tx, municipalityId, {
    name: brescia.agreement.place,
    countryLabel: countryName('lt', 'IT'),
    rowText: null,
  })
  const { id: agreementId } = await loadBresciaAgreement(tx, municipalityId, partnerCityId)
  const officialId = await loadSigner(tx, municipalityId, report)
  const { id: tripId } = await loadBresciaTrip(tx, { municipalityId, partnerCityId, agreementId, officialId }, report)
  await loadBresciaReport(tx, { municipalityId, tripId }, report, reportText, now)
}

async function loadBresciaAgreement(tx: Transaction, municipalityId: string, partnerCityId: string) {
  const { place, events, level, ...agreement } = brescia.agreement

  const record = await tx.agreement.create({
    include: { parties: true, events: true },
    data: {
      ...agreement,
      municipalityId,
      level: level as AgreementLevel,
      englishOrigin: 'translation',
      parties: { create: { partnerCityId } },
      events: {
        create: events.map((event, position) => ({ ...event, kind: event.kind as AgreementEventKind, position })),
      },
    },
  })
  await noteLoaded(tx, 'Agreement', record)
  return record
}

async function loadSigner(tx: Transaction, municipalityId: string, { signers }: ReadReport) {
  const [signer] = signers
  if (!signer) return null
  const official = await tx.official.create({ data: { municipalityId, name: signer.name, slug: slugOf(signer.name) } })
  if (signer.post) {
    await tx.officialPost.create({
      data: {
        municipalityId,
        officialId: official.id,
        kind: 'councilMember',
        titleLt: signer.post,
        titleEn: brescia.report.signerPostEn,
      },
    })
  }
  await noteLoaded(tx, 'Official', official)
  return official.id
}

type TripLinks = { municipalityId: string; partnerCityId: string; agreementId: string; officialId: string | null }

async function loadBresciaTrip(tx: Transaction, links: TripLinks, report: ReadReport) {
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
      partnerCities: { create: { partnerCityId } },
      agreements: { create: { agreementId } },
    },
  })
}

async function loadBresciaReport(
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
