import type { FieldReason } from '@/lib/refusal'

/** The sections of the form, as the official report has them, with the fields of each. */
const sections = {
  basis: ['bases', 'basisLt', 'basisEn'],
  timeAndPlace: [
    'startsOn',
    'endsOn',
    'destinations',
    'returnTransport',
    'travellers',
    'timeAndPlaceLt',
    'timeAndPlaceEn',
  ],
  purpose: ['purposeLt', 'purposeEn'],
  meetings: ['meetingsLt', 'meetingsEn', 'outcomes', 'noOutcomeReasonLt', 'noOutcomeReasonEn', 'followUps'],
  funding: ['fundingLt', 'fundingEn', 'fundingMeasure', 'costs', 'statedTotal'],
  signerPost: ['signerPostLt', 'signerPostEn'],
  signerName: ['signerName', 'englishOrigin'],
} as const

export type SectionName = keyof typeof sections

export type SectionProgress = { name: SectionName; missing: FieldReason[] }

/** What each section still lacks before the report can be submitted. */
export function bySection(missing: FieldReason[]): SectionProgress[] {
  return Object.entries(sections).map(([name, fields]) => ({
    name: name as SectionName,
    missing: missing.filter(({ field }) => (fields as readonly string[]).includes(listOf(field))),
  }))
}

/** The field, or the list whose row it belongs to: `costs` of `costs[0].amount`. */
function listOf(field: string) {
  return field.match(/^[A-Za-z]+/)?.[0] ?? ''
}
