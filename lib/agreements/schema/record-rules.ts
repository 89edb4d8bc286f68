import { inOrder } from '@/lib/dates/edtf'
import type { ContentOf } from '@/lib/records/schema/description'
import type { FieldReason } from '@/lib/refusal'

type Agreement = ContentOf<'Agreement'>

/** An agreement has another side; a party or a claimant is a partner city or a name; a claim says something and where. */
export function agreementRules({ parties, claims, events, validUntil }: Agreement): FieldReason[] {
  const wrong: FieldReason[] = []
  const signed = firstSigning({ events }).signedOn
  if (parties.length === 0) wrong.push({ field: 'parties', reason: 'partyNeeded' })
  if (signed && validUntil && !inOrder(signed, validUntil))
    wrong.push({ field: 'validUntil', reason: 'endBeforeStart' })

  parties.forEach(({ partnerCityId, nameLt }, at) => {
    if (Boolean(partnerCityId) === Boolean(nameLt))
      wrong.push({ field: `parties[${at}].nameLt`, reason: 'partnerOrName' })
    if (partnerCityId && parties.findIndex((party) => party.partnerCityId === partnerCityId) < at)
      wrong.push({ field: `parties[${at}].partnerCityId`, reason: 'partnerTwice' })
  })
  claims.forEach(({ partnerCityId, claimantLt, signedOn, textLt, sourceUrl, retrievedOn }, at) => {
    if (Boolean(partnerCityId) === Boolean(claimantLt))
      wrong.push({ field: `claims[${at}].claimantLt`, reason: 'partnerOrName' })
    if (!signedOn && !textLt) wrong.push({ field: `claims[${at}].signedOn`, reason: 'claimNeeded' })
    if (sourceUrl && !retrievedOn) wrong.push({ field: `claims[${at}].retrievedOn`, reason: 'retrievalNeeded' })
  })
  return wrong
}

/** The first signing, or the first date of which the source says no more; the database keeps it from the events too. */
export function firstSigning({ events }: Pick<Agreement, 'events'>) {
  const dates = events.flatMap(({ kind, date }) => ((kind === 'signed' || kind === 'dated') && date ? [date] : []))
  return { signedOn: dates.sort()[0] ?? null }
}
