import { expect, test } from 'vitest'
import { z } from 'zod'
import { parseForm } from '@/lib/forms/parse'
import { TripForm } from '@/lib/trips/schema/form'

function sent(values: [string, string][]) {
  const form = new FormData()
  for (const [name, value] of values) form.append(name, value)
  return parseForm(form, TripForm)
}

const intent = (type: string, payload: object) => JSON.stringify({ type, payload })

test.each(['100000', '999999999', '1e9', '-1', '', '1][2'])('a row at %j is refused and not built', (index) => {
  const submission = sent([
    ['purposeLt', 'Tikslas'],
    [`costs[${index}].amount`, '10'],
    ['intent', 'save'],
  ])
  expect(submission.status).toBe('error')
  const { error, initialValue } = submission.reply()
  expect(error).toMatchObject({ '': ['tooManyRows'] })
  expect(initialValue).toEqual({ purposeLt: 'Tikslas', intent: 'save' })
})

test('the last row that may be is read', () => {
  const rows = Array.from({ length: 50 }, (_, at): [string, string] => [`destinations[${at}].nameLt`, `Vieta ${at}`])
  const submission = sent(rows)
  expect(submission.status === 'success' && submission.value.destinations.length).toBe(50)
})

test.each([
  intent('insert', { name: 'costs', index: 999_999_999 }),
  intent('insert', { name: 'costs[100000].x' }),
  intent('insert', { name: 'costs', defaultValue: Array(1000).fill('x') }),
  intent('reorder', { name: 'costs', from: 0, to: 100_000 }),
  intent('remove', { name: 'costs', index: -1 }),
  intent('update', { name: 'costs', value: Array(1000).fill({}) }),
  intent('insert', { name: 'purposeLt' }),
  'no JSON',
])('what a button cannot ask for is refused, and what was typed is kept: %s', (asked) => {
  const answer = sent([
    ['purposeLt', 'Tikslas'],
    ['__intent__', asked],
  ]).reply()
  expect(answer).toMatchObject({ status: 'error', initialValue: { purposeLt: 'Tikslas' } })
  expect(answer.error?.['']).toEqual(['tooManyRows'])
})

test('a full list takes no further row', () => {
  const answer = sent([
    ['destinations[49].nameLt', 'Ryga'],
    ['__intent__', intent('insert', { name: 'destinations' })],
  ]).reply()
  expect(answer.error?.['']).toEqual(['tooManyRows'])
})

test('a row is added where there is room', () => {
  const answer = sent([
    ['costs[0].amount', '5'],
    ['__intent__', intent('insert', { name: 'costs', defaultValue: { currency: 'EUR' } })],
  ]).reply()
  expect(answer.initialValue).toEqual({ costs: [{ amount: '5' }, { currency: 'EUR' }] })
})

test.each(['no JSON', '[]', '{"validated":{"costs[999999999]":true}}', '{"validated":[]}'])(
  'a state that no form kept is left out: %s',
  (state) => {
    expect(sent([['__state__', state]]).reply().state).toBeUndefined()
  },
)

test('a form of too many fields, or too long altogether, is refused', () => {
  const many = sent(Array.from({ length: 10_000 }, (): [string, string] => ['agreementIds', 'x'])).reply()
  expect(many.error?.['']).toEqual(['tooManyRows'])
  const long = sent([['purposeLt', 'x'.repeat(2_000_000)]]).reply()
  expect(long).toMatchObject({ error: { '': ['tooLong'] }, initialValue: {} })
  expect(sent([[`a${'.a'.repeat(20_000)}`, 'x']]).reply().error?.['']).toEqual(['tooManyRows'])
})

test('rows within rows are read two deep, no deeper', () => {
  const read = (name: string) => parseForm(formWith(name), z.object({}).loose()).reply().error?.[''] ?? null
  expect(read('events[3].signatories[1].name')).toBeNull()
  expect(read('events[3].signatories[1].posts[0].name')).toEqual(['tooManyRows'])
  expect(read('events[3].signatories[100].name')).toEqual(['tooManyRows'])
})

function formWith(name: string) {
  const form = new FormData()
  form.append(name, 'x')
  return form
}
