import { expect, test } from 'vitest'
import { readReport } from '@/lib/import/report/read-report'
import { beyondLimits, fill, namesToCheck, notTaken, taken } from '@/lib/trips/rules/fill'
import { inputFound } from '@/lib/trips/rules/found'
import { missingForSubmission } from '@/lib/trips/rules/missing'
import { reportState } from '@/lib/trips/rules/state'
import { totals } from '@/lib/trips/rules/totals'
import { mayRead, whyNotEdit } from '@/lib/trips/rules/who'
import { TripContent } from '@/lib/trips/schema/form'

const at = (day: number) => new Date(Date.UTC(2024, 0, day))
const submitted = (day: number, decision: 'returned' | 'published' | null = null) => ({
  submittedAt: at(day),
  decision,
})
const published = (day: number, until: number | null = null) => ({
  ...{ publishedAt: at(day), withdrawnAt: until === null ? null : at(until) },
})

test.each([
  ['draft', null],
  ['draft', { submissions: [], publications: [] }],
  ['submitted', { submissions: [submitted(1)], publications: [] }],
  ['returned', { submissions: [submitted(1, 'returned')], publications: [] }],
  ['submitted', { submissions: [submitted(1, 'returned'), submitted(2)], publications: [] }],
  ['published', { submissions: [submitted(1, 'published')], publications: [published(2)] }],
  ['withdrawn', { submissions: [submitted(1, 'published')], publications: [published(2, 3)] }],
  ['submitted', { submissions: [submitted(1, 'published'), submitted(4)], publications: [published(2, 3)] }],
  ['returned', { submissions: [submitted(1, 'published'), submitted(4, 'returned')], publications: [published(2, 3)] }],
  [
    'published',
    {
      submissions: [submitted(1, 'published'), submitted(4, 'published')],
      publications: [published(2, 3), published(5)],
    },
  ],
] as const)('a report is %s by what was done with it', (state, report) => {
  expect(reportState(report && { submissions: [...report.submissions], publications: [...report.publications] })).toBe(
    state,
  )
})

const filer = { id: 'filer', may: (permission: string) => permission === 'trips:file' }
const editor = { id: 'editor', may: (permission: string) => permission === 'trips:editOthers' }

test('filers edit their own drafts and returned reports', () => {
  for (const state of ['draft', 'returned', 'withdrawn'] as const) {
    expect(whyNotEdit(filer, { createdById: 'filer', state })).toBeNull()
    expect(whyNotEdit(filer, { createdById: 'another', state })).toBe('notYours')
    expect(whyNotEdit(editor, { createdById: 'another', state })).toBeNull()
  }
})

test('nobody edits what waits for review or is published', () => {
  expect(whyNotEdit(filer, { createdById: 'filer', state: 'submitted' })).toBe('submittedAlready')
  expect(whyNotEdit(editor, { createdById: 'filer', state: 'published' })).toBe('publishedAlready')
})

test("filers read their own and the published, not others' drafts", () => {
  expect(mayRead(filer, { createdById: 'filer', state: 'draft' })).toBe(true)
  expect(mayRead(filer, { createdById: null, state: 'published' })).toBe(true)
  expect(mayRead(filer, { createdById: 'another', state: 'submitted' })).toBe(false)
  expect(mayRead(editor, { createdById: 'another', state: 'draft' })).toBe(true)
})

const empty = TripContent.parse({})
const today = '2024-12-08'

test('a report lacks everything at first, in the order of the form', () => {
  expect(missingForSubmission(empty, today).map(({ field }) => field)).toEqual([
    ...['bases', 'startsOn', 'endsOn', 'destinations', 'travellers', 'purposeLt', 'meetingsLt', 'outcomes'],
    ...['fundingLt', 'signerPostLt', 'signerName'],
  ])
})

test('a report is not submitted while the trip lasts', () => {
  const reasons = (endsOn: string) =>
    missingForSubmission({ ...empty, startsOn: '2024', endsOn }, today).map(({ reason }) => reason)
  expect(reasons('2024-12-07')).not.toContain('tripNotOver')
  expect(reasons('2024-12-08')).toContain('tripNotOver')
  expect(reasons('2024-12')).toContain('tripNotOver')
  expect(reasons('2024-11')).not.toContain('tripNotOver')
})

test('a trip has outcomes or says why it has none, not both', () => {
  const outcomes = [{ textLt: 'Sutarta', textEn: null }]
  const reasons = (change: object) => missingForSubmission({ ...empty, ...change }, today).map(({ reason }) => reason)
  expect(reasons({ outcomes })).not.toContain('outcomeNeeded')
  expect(reasons({ noOutcomeReasonLt: 'Susitikimas atšauktas' })).not.toContain('outcomeNeeded')
  expect(reasons({ outcomes, noOutcomeReasonLt: 'Susitikimas atšauktas' })).toContain('outcomeOrReason')
})

const brescia = { id: 'b', nameLt: 'Breša', nameEn: 'Brescia', countryCode: 'IT', names: [{ name: 'Brescia' }] }
const known = { partnerCities: [brescia], officials: [{ id: 'o', name: 'Ona Onaitė' }] }
const found = inputFound(
  readReport(
    [
      'Komandiruotės pagrindas: mero 2024 m. lapkričio 27 d. potvarkis Nr. MA-734',
      'Komandiruotės laikas ir vieta: 2024 m. gruodžio 4–7 d., Brescia (Italija)',
      'Komandiruotės tikslas: dalyvauti ceremonijoje',
      'Iš kokių lėšų finansuojama komandiruotė: savivaldybės biudžeto (priemonė 1.1.1.1.001.)',
      '',
      'Tarybos narė          Ona Onaitė',
    ].join('\n\n'),
  ),
  known,
)

test('a pasted report fills what was left empty, with partner cities and officials known by their names', () => {
  expect(fill(empty, found)).toMatchObject({
    ...{
      startsOn: '2024-12-04',
      endsOn: '2024-12-07',
      purposeLt: 'dalyvauti ceremonijoje',
      fundingMeasure: '1.1.1.1.001.',
    },
    bases: [{ act: 'mayorOrder', number: 'MA-734', date: '2024-11-27' }],
    destinations: [{ nameLt: 'Breša', nameEn: 'Brescia', countryCode: 'IT', partnerCityId: 'b' }],
    partnerCityIds: ['b'],
    travellers: [{ name: 'Ona Onaitė', postLt: 'Tarybos narė', officialId: 'o' }],
    ...{ signerName: 'Ona Onaitė', signerPostLt: 'Tarybos narė' },
  })
})

test('what was typed stays, and what the text says otherwise is told', () => {
  const typed = { ...empty, purposeLt: 'Kitas tikslas' }
  const filled = fill(typed, found)
  expect(filled.purposeLt).toBe('Kitas tikslas')
  expect(notTaken(filled, found)).toEqual({ purposeLt: 'dalyvauti ceremonijoje' })
  expect(taken(filled, found)).toContain('startsOn')
})

test('an English report fills the English fields', () => {
  const english = inputFound(readReport('Purpose of the trip: to take part in the ceremony of the cities'), known)
  expect(fill(empty, english)).toMatchObject({
    purposeEn: 'to take part in the ceremony of the cities',
    purposeLt: null,
  })
})

test('an English report is the original, and an unknown place keeps its name to be checked', () => {
  const english = inputFound(
    readReport(
      'Time and place of the trip: 4-7 December 2024, Brescia (Italy), Porto (Portugal)\n\nPurpose of the trip: to take part in the ceremony of the cities',
    ),
    known,
  )
  const filled = fill(empty, english)
  expect(filled).toMatchObject({
    englishOrigin: 'original',
    destinations: [
      { nameLt: 'Breša', nameEn: 'Brescia' },
      { nameLt: 'Porto', nameEn: 'Porto', countryCode: 'PT' },
    ],
  })
  expect(namesToCheck(filled, english)).toEqual(['Porto'])
  expect(fill({ ...empty, meetingsEn: 'Met.' }, english).englishOrigin).toBe('translation')
})

test('what is longer than a field takes is not filled in, and told', () => {
  const long = inputFound(readReport(`Komandiruotės tikslas: ${'žodis '.repeat(16_000)}`), known)
  const filled = fill(empty, long)
  expect(filled.purposeLt).toBeNull()
  expect(beyondLimits(long)).toEqual(['purposeLt'])
  expect(Object.keys(notTaken(filled, long))).toContain('purposeLt')
})

test('an end found before the typed beginning is not filled in', () => {
  expect(fill({ ...empty, startsOn: '2025-01-01' }, found)).toMatchObject({ startsOn: '2025-01-01', endsOn: null })
})

test('the words of the basis that stand with the act are not repeated', () => {
  expect(fill(empty, found).basisLt).toBeNull()
})

test('amounts add up to the cent, each currency by itself', () => {
  const costs = [
    { amount: '0.10', currency: 'EUR' },
    { amount: '0.20', currency: 'EUR' },
    { amount: null, currency: 'EUR' },
    { amount: '14900.00', currency: 'LTL' },
  ]
  expect(totals(costs)).toEqual([
    { currency: 'EUR', amount: '0.30' },
    { currency: 'LTL', amount: '14900.00' },
  ])
})
