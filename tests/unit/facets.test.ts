import { expect, test } from 'vitest'
import { choicesOf, queryOf, readChoices } from '@/lib/facets/rules'
import { partnerListParameters as parameters } from '@/lib/partner-cities/schema/list'

test('an address that asks for nothing shows the list as it is', () => {
  const { chosen, query, ignored, tidy } = readChoices(parameters, {})
  expect(chosen).toMatchObject({ country: undefined, status: 'current', sort: 'name', view: 'table' })
  expect({ query, ignored, tidy }).toEqual({ query: '', ignored: [], tidy: true })
})

test('what a form sends is put in order, without its empty fields and what goes without saying', () => {
  const sent = { sort: 'name', status: 'all', country: 'UA', kind: '', view: 'table' }
  expect(readChoices(parameters, sent)).toMatchObject({ query: '?country=UA&status=all', tidy: false })
  expect(readChoices(parameters, { country: 'UA', status: 'all' }).tidy).toBe(true)
  expect(readChoices(parameters, { status: 'all', country: 'UA' }).tidy).toBe(false)
})

test('what an address cannot mean is told, not obeyed', () => {
  const { chosen, ignored, query, tidy } = readChoices(parameters, {
    country: ['UA', 'PL'],
    kind: "'; DROP TABLE",
    status: 'gone',
    network: '\0',
    type: 'x'.repeat(200),
  })
  expect(chosen).toMatchObject({ country: 'UA', kind: undefined, status: 'current' })
  expect(ignored).toEqual([
    { name: 'country', value: 'PL', extra: true },
    { name: 'kind', value: "'; DROP TABLE" },
    { name: 'type', value: 'x'.repeat(60) },
    { name: 'network', value: '\uFFFD' },
    { name: 'status', value: 'gone' },
  ])
  expect({ query, tidy }).toEqual({ query: '?country=UA', tidy: true })
})

test('one value more than can be asked for is told apart from one that means nothing', () => {
  const { ignored } = readChoices(parameters, { status: ['gone', 'all'] })
  expect(ignored).toEqual([
    { name: 'status', value: 'gone' },
    { name: 'status', value: 'all', extra: true },
  ])
})

test('parameters of others are nobody’s business', () => {
  expect(readChoices(parameters, { utm_source: 'x', page: '2' })).toMatchObject({ ignored: [], tidy: true, query: '' })
})

test('an address is read as it was written', () => {
  const chosen = { ...choicesOf(parameters, ''), country: 'PL', decade: '1990', sort: 'contact' as const }
  expect(choicesOf(parameters, queryOf(parameters, chosen))).toEqual(chosen)
})
