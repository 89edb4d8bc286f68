import type { Transaction } from '@/lib/db'
import { readReport } from '@/lib/import/report/read'
import { slugOf } from '@/lib/text/slug'
import type { AgreementEventKind, AgreementLevel, TripAct } from '@/prisma/client/enums'
import brescia from '@/prisma/data/brescia.json'
import { loadMunicipality } from './municipalities'
import { loadPartnerCity } from './partner-cities'

const acts: Record<string, TripAct> = {
  mayor_order: 'mayorOrder',
  council_decision: 'councilDecision',
  director_order: 'directorOrder',
  board_decision: 'boardDecision',
  other: 'other',
}

/** Kaunas as the report of its trip to Brescia tells it: the partner, both signings, the trip and its published report. */
export async function loadKaunas(tx: Transaction, reportText: string, now: Date) {
  const { id: municipalityId } = await loadMunicipality(tx, 'kaunas')
  const report = readReport(reportText)
  await tx.sourceText.create({
    data: { municipalityId, kind: 'tripReport', text: reportText, notUnderstood: report.notUnderstood },
  })

  const partner = await loadPartnerCity(tx, municipalityId, {
    name: brescia.agreement.place,
    countryLabel: 'Italija',
    rowText: report.placeText ?? '',
  })
  const agreement = await loadBresciaAgreement(tx, municipalityId, partner.id)
  const trip = await loadBresciaTrip(tx, municipalityId, report, partner, agreement.id)
  await loadBresciaReport(tx, municipalityId, trip.id, report, reportText, now)
}
