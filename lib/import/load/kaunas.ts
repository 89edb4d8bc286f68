import { countryName } from '@/lib/countries/names'
import type { Transaction } from '@/lib/db'
import { type ReadReport, readReport } from '@/lib/import/report/read-report'
import { slugOf } from '@/lib/text/slug'
import type { AgreementEventKind, AgreementLevel } from '@/prisma/client/enums'
import brescia from '@/prisma/data/brescia.json'
import { loadBresciaReport, loadBresciaTrip } from './brescia-trip'
import { loadMayors } from './mayors'
import { loadMunicipality } from './municipalities'
import { noteLoaded } from './note'
import { loadPartnerCity } from './partner-cities'

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
  await loadMayors(tx, municipalityId, 'kaunas')
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
