import { expect, test } from 'vitest'
import { parseForm } from '@/lib/forms/parse'
import { TripContent, TripForm } from '@/lib/trips/schema/form'

function typed(values: Record<string, string>) {
  const form = new FormData()
  for (const [name, value] of Object.entries(values)) form.append(name, value)
  return parseForm(form, TripForm)
}

function read(values: Record<string, string>) {
  const submission = typed(values)
  if (submission.status !== 'success') throw new Error(JSON.stringify(submission.reply().error))
  return submission.value
}

function wrong(values: Record<string, string>) {
  return typed(values).reply().error ?? {}
}

test('an empty draft is a draft', () => {
  expect(read({})).toMatchObject({ intent: 'save', startsOn: null, bases: [], destinations: [], outcomes: [] })
})

test('rows in which nothing was typed do not count', () => {
  const value = read({ 'bases[0].act': 'mayorOrder', 'destinations[0].nameLt': ' ', 'destinations[1].nameLt': 'Ryga' })
  expect(value.bases).toEqual([])
  expect(value.destinations).toMatchObject([{ nameLt: 'Ryga' }])
})

test.each([
  ['2024-12-04', '2024-12-04'],
  ['2024 12 04', '2024-12-04'],
  ['2024.12.04.', '2024-12-04'],
  [' 2024-12 ', '2024-12'],
  ['2024', '2024'],
])('the date %j is %s', (text, date) => {
  expect(read({ startsOn: text }).startsOn).toBe(date)
})

test.each(['2024-02-30', '2024-13', '0000', '12-04', 'rytoj', '2024-12-04T00:00'])('%j is no date', (text) => {
  expect(wrong({ startsOn: text })).toEqual({ startsOn: ['impossibleDate'] })
})

test('a trip does not end before it begins, nor without beginning', () => {
  expect(wrong({ startsOn: '2024-12-04', endsOn: '2024-12-03' })).toEqual({ endsOn: ['endBeforeStart'] })
  expect(wrong({ endsOn: '2024-12-03' })).toEqual({ startsOn: ['startNeeded'] })
  expect(read({ startsOn: '2024-12-04', endsOn: '2024-12' }).endsOn).toBe('2024-12')
})

const cost = { 'costs[0].category': 'lodging', 'costs[0].payer': 'host' }

test.each([
  ['1 234,5', '1234.50'],
  ['1234.56', '1234.56'],
  ['0', '0.00'],
  ['-0', '0.00'],
  ['250 €', '250.00'],
  ['99,99 Eur', '99.99'],
])('the amount %j is %s', (text, amount) => {
  expect(read({ ...cost, 'costs[0].amount': text }).costs).toMatchObject([{ amount, currency: 'EUR', absence: null }])
})

test.each([
  ['-5', 'amountNegative'],
  ['−5', 'amountNegative'],
  ['penki', 'amountNotUnderstood'],
  ['1.234,56', 'amountNotUnderstood'],
  ['1,234', 'amountNotUnderstood'],
  ['12345678901', 'amountNotUnderstood'],
  ['1e3', 'amountNotUnderstood'],
])('the amount %j is refused: %s', (text, reason) => {
  expect(wrong({ ...cost, 'costs[0].amount': text })).toEqual({ 'costs[0].amount': [reason] })
})

test('nothing is silent: an amount, or why there is none, and on what ground', () => {
  expect(wrong({ ...cost, 'costs[0].amount': '5', 'costs[0].absence': 'notKnownYet' })).toEqual({
    'costs[0].amount': ['amountOrAbsence'],
  })
  expect(wrong({ ...cost, 'costs[0].noteLt': 'viešbutis' })).toEqual({ 'costs[0].amount': ['amountNeeded'] })
  expect(wrong({ ...cost, 'costs[0].absence': 'notPublished' })).toEqual({
    'costs[0].absenceGroundLt': ['groundNeeded'],
  })
  expect(read({ ...cost, 'costs[0].absence': 'notKnownYet' }).costs).toMatchObject([{ amount: null }])
})

test('a row without its chief word is wrong when something else was typed in it', () => {
  expect(wrong({ 'destinations[0].countryCode': 'LV' })).toEqual({ 'destinations[0].nameLt': ['placeNeeded'] })
  expect(wrong({ 'travellers[0].postLt': 'Meras' })).toEqual({ 'travellers[0].name': ['nameNeeded'] })
})

test('texts lose what nobody typed: control characters, half letters, other line ends', () => {
  expect(read({ meetingsLt: ' a\u0000b\r\nc ' }).meetingsLt).toBe('ab\nc')
  expect(TripContent.parse({ meetingsLt: 'a\ud800b' }).meetingsLt).toBe('ab')
  expect(read({ 'travellers[0].name': 'Lina\n  Linaitė' }).travellers[0]?.name).toBe('Lina Linaitė')
  expect(read({ purposeLt: 's\u030c' }).purposeLt).toBe('š')
})

test('a text has an end, and so have rows', () => {
  expect(wrong({ meetingsLt: 'a'.repeat(20_001) })).toEqual({ meetingsLt: ['tooLong'] })
  const many = Object.fromEntries(Array.from({ length: 51 }, (_, at) => [`outcomes[${at}].textLt`, 'x']))
  expect(wrong(many)).toEqual({ outcomes: ['tooManyRows'] })
})

test('what is chosen is one of what there is to choose', () => {
  expect(wrong({ 'bases[0].act': 'whim', 'bases[0].number': '1' })).toEqual({ 'bases[0].act': ['notAccepted'] })
  expect(wrong({ partnerCityIds: 'x' })).toEqual({ 'partnerCityIds[0]': ['notAccepted'] })
  expect(wrong({ id: 'x', version: '1' })).toMatchObject({ id: ['notAccepted'] })
  expect(wrong({ version: '1' })).toEqual({ version: ['notAccepted'] })
  expect(wrong({ 'bases[0].number': '1', 'bases[0].act': 'other', 'bases[0].url': 'javascript:alert(1)' })).toEqual({
    'bases[0].url': ['addressNotUnderstood'],
  })
})

test('a country is one of the list, a currency one of the world or the litas', () => {
  expect(wrong({ 'destinations[0].nameLt': 'Niekur', 'destinations[0].countryCode': 'ZZ' })).toEqual({
    'destinations[0].countryCode': ['countryUnknown'],
  })
  expect(wrong({ ...cost, 'costs[0].amount': '5', 'costs[0].currency': 'QQQ' })).toEqual({
    'costs[0].currency': ['currencyUnknown'],
  })
  expect(read({ ...cost, 'costs[0].amount': '5', 'costs[0].currency': 'ltl' }).costs).toMatchObject([
    { currency: 'LTL' },
  ])
})
