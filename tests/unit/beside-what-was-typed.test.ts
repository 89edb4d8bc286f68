import { expect, test } from 'vitest'
import { besideTyped } from '@/lib/trips/rules/typed-rows'

const empty = { category: 'airTravel', payer: 'municipality', currency: 'EUR', amount: '' }
const large = { ...empty, amount: '12 000' }
const doubt = {
  key: 'amountUnusual:costs[0].amount:12000.00',
  field: 'costs[0].amount',
  reason: 'amountUnusual' as const,
}
const error = { 'costs[0].amount': ['amountUnusual' as const], '': ['confirmationNeeded' as const] }

const told = (costs: Record<string, string>[]) =>
  besideTyped({ doubts: [doubt], result: { initialValue: { costs }, error } })

test('what looks wrong stands beside the row in which it was typed, below rows that are empty', () => {
  const { doubts, result } = told([empty, empty, large])
  expect(doubts).toEqual([{ ...doubt, field: 'costs[2].amount' }])
  expect(result?.error).toEqual({ 'costs[2].amount': ['amountUnusual'], '': ['confirmationNeeded'] })
})

test('and where no row is empty, as it is', () => {
  expect(told([large, empty]).doubts).toEqual([doubt])
  expect(besideTyped({ result: { error } })).toEqual({ result: { error } })
})
