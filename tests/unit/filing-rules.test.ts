import { expect, test } from 'vitest'
import { parseForm } from '@/lib/forms/parse'
import { differingFields, merged } from '@/lib/trips/rules/merge'
import { unusualAmounts } from '@/lib/trips/rules/plausible'
import { bySection } from '@/lib/trips/rules/sections'
import { signerOf } from '@/lib/trips/rules/signer'
import { TripContent, TripForm } from '@/lib/trips/schema/form'

const empty = TripContent.parse({})

function wrong(values: Record<string, string>) {
  const form = new FormData()
  for (const [name, value] of Object.entries(values)) form.append(name, value)
  return parseForm(form, TripForm).reply().error ?? {}
}

const cost = (at: number, more: Record<string, string>) =>
  Object.fromEntries(
    Object.entries({ category: 'lodging', payer: 'host', ...more }).map(([name, value]) => [
      `costs[${at}].${name}`,
      value,
    ]),
  )

test('a stated total is what the amounts in euros come to, to the cent', () => {
  const rows = { ...cost(0, { amount: '0,10' }), ...cost(1, { amount: '0,20' }) }
  expect(wrong({ ...rows, statedTotal: '0,30' })).toEqual({})
  expect(wrong({ ...rows, statedTotal: '0,31' })).toEqual({ statedTotal: ['totalDiffers'] })
  expect(wrong({ ...rows, statedTotal: '-1' }).statedTotal).toContain('amountNegative')
  expect(wrong({ ...rows, ...cost(2, { amount: '5', currency: 'USD' }), statedTotal: '0.3' })).toEqual({})
  const unknown = cost(2, { absence: 'notKnownYet' })
  expect(wrong({ ...rows, ...unknown, statedTotal: '10' })).toEqual({})
  expect(wrong({ ...rows, ...unknown, statedTotal: '0.2' })).toEqual({ statedTotal: ['totalDiffers'] })
})

test('amounts above the usual are told beside their row; those in other currencies are not judged', () => {
  const usual = { largestUsualCost: 1000, largestUsualAllowance: 100 }
  const { costs } = TripContent.parse({
    costs: [
      { category: 'airTravel', payer: 'host', amount: '1000' },
      { category: 'lodging', payer: 'host', amount: '1000.01' },
      { category: 'lodging', payer: 'host', amount: '90000', currency: 'JPY' },
      { category: 'mealsAndAllowance', payer: 'host', amount: '150' },
      { category: 'mealsAndAllowance', payer: 'host', amount: '251' },
    ],
  })
  const travellers = [{ name: 'Ona', postLt: null, postEn: null, officialId: null }]
  const when = { startsOn: '2024-12-04', endsOn: '2024-12-07' }
  expect(unusualAmounts({ ...empty, costs, travellers, ...when }, usual)).toEqual([
    { field: 'costs[1].amount', reason: 'amountUnusual' },
    { field: 'costs[4].amount', reason: 'allowanceUnusual' },
  ])
  const two = [...travellers, ...travellers]
  expect(unusualAmounts({ ...empty, costs, travellers: two, ...when }, usual)).toHaveLength(1)
  expect(unusualAmounts({ ...empty, costs, travellers, startsOn: '2024-12', endsOn: '2024-12' }, usual)).toHaveLength(1)
})

test('what is missing stands in its section', () => {
  const missing = [
    { field: 'endsOn', reason: 'endNeeded' },
    { field: 'outcomes', reason: 'outcomeNeeded' },
  ] as const
  const counts = bySection([...missing]).map(({ name, missing }) => [name, missing.length])
  expect(counts.filter(([, count]) => count !== 0)).toEqual([
    ['timeAndPlace', 1],
    ['meetings', 1],
  ])
  expect(counts).toHaveLength(7)
})

test('what only one side changed is that side’s; the order of linked records is no change', () => {
  const base = { ...empty, purposeLt: 'a', meetingsLt: 'a', partnerCityIds: ['1', '2'] }
  const mine = { ...base, purposeLt: 'b', partnerCityIds: ['2', '1'] }
  const theirs = { ...base, meetingsLt: 'c' }
  expect(differingFields({ base, mine, theirs })).toEqual([
    { field: 'purposeLt', default: 'mine' },
    { field: 'meetingsLt', default: 'theirs' },
  ])
  expect(merged({ base, mine, theirs }, {})).toMatchObject({
    input: { purposeLt: 'b', meetingsLt: 'c' },
    undecided: [],
  })
  const both = { base, mine, theirs: { ...theirs, purposeLt: 'd' } }
  expect(merged(both, {}).undecided).toEqual(['purposeLt'])
  expect(merged(both, { take: { purposeLt: 'written' }, written: { purposeLt: ' e ' } }).input.purposeLt).toBe('e')
  expect(merged({ ...both, base: null }, {}).undecided).toEqual(['purposeLt', 'meetingsLt'])
})

test('the signer is the official that the traveller of that name is, or the only one of that name', () => {
  const account = (officialId: string, official: string) => ({
    officialId,
    official,
    userId: `u${officialId}`,
    name: '',
  })
  const accounts = [account('1', 'Ona Onaitė'), account('2', 'Jonas Jonaitis'), account('3', 'Jonas Jonaitis')]
  const signedBy = (signerName: string | null, officialId: string | null = null) => {
    const travellers = [{ name: 'O. Onaitė', postLt: null, postEn: null, officialId }]
    return signerOf({ ...empty, signerName, travellers }, accounts)?.officialId ?? null
  }
  expect(signedBy('ONA ONAITE')).toBe('1')
  expect(signedBy('O. Onaitė', '1')).toBe('1')
  expect(signedBy('Jonas Jonaitis')).toBeNull()
  expect(signedBy('Kita')).toBeNull()
  expect(signedBy(null)).toBeNull()
})
