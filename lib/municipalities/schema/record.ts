import { type ContentOf, describeRecord } from '@/lib/records/schema/description'
import type { FieldReason } from '@/lib/refusal'

export const municipality = describeRecord('Municipality', {
  path: 'settings',
  owner: 'itself',
  permission: 'settings:edit',
  changes: ['municipality'],
  title: ['name'],
  sections: {
    names: {
      name: { kind: 'pair', text: 'line', required: 'both' },
      nameLtGenitive: { kind: 'line', lang: 'lt', required: true, hint: true },
      nameLtLocative: { kind: 'line', lang: 'lt', required: true, hint: true },
      nameLtAccusative: { kind: 'line', lang: 'lt', required: true, hint: true },
      officialName: { kind: 'pair', text: 'line', required: 'both' },
    },
    contact: {
      contactEmail: { kind: 'email' },
      websiteUrl: { kind: 'url' },
    },
    portal: {
      accentColour: { kind: 'colour', required: true, hint: true },
      timeZone: { kind: 'line', required: true, hint: true },
      reportDeadlineWorkingDays: { kind: 'number', min: 1, max: 366, hint: true },
      latitude: { kind: 'number', min: -90, max: 90, fraction: true, required: true },
      longitude: { kind: 'number', min: -180, max: 180, fraction: true, required: true },
    },
    filing: {
      signatureRequired: { kind: 'flag', hint: true },
      largestUsualCost: { kind: 'number', min: 1, max: 10_000_000, required: true, hint: true },
      largestUsualAllowance: { kind: 'number', min: 1, max: 100_000, required: true, hint: true },
    },
  },
  rules: ({ timeZone }: ContentOf<'Municipality'>): FieldReason[] =>
    isTimeZone(timeZone) ? [] : [{ field: 'timeZone', reason: 'notAccepted' }],
  fixed: true,
})

/** Whether this is a time zone by its name in the IANA database; what was not typed is told by the field itself. */
function isTimeZone(name: string | null) {
  return name === null || Intl.supportedValuesOf('timeZone').includes(name)
}
