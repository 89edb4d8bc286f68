import { expect, test } from 'vitest'
import { anniversaries, compareAccounts } from '@/lib/agreements/rules'
import { anniversariesBetween, nextAnniversary } from '@/lib/dates/anniversary'
import { decadeOf, yearsOf } from '@/lib/dates/decade'

const today = '2026-11-21'

test('5, 10, 25, 50 years and every 25 after that are kept', () => {
  expect(nextAnniversary('2024-12-06', today)).toEqual({ years: 5, date: '2029-12-06' })
  expect(nextAnniversary('2017-06-16', today)).toEqual({ years: 10, date: '2027-06-16' })
  expect(nextAnniversary('2005-02-18', today)).toEqual({ years: 25, date: '2030-02-18' })
  expect(nextAnniversary('1991-02-08', today)).toEqual({ years: 50, date: '2041-02-08' })
  expect(nextAnniversary('1970-07-21', today)).toEqual({ years: 75, date: '2045-07-21' })
})

test('the day itself still counts, the day after no more', () => {
  expect(nextAnniversary('2001-11-21', today)).toEqual({ years: 25, date: '2026-11-21' })
  expect(nextAnniversary('2001-11-20', today).years).toBe(50)
})

test('an anniversary is known as exactly as the signing', () => {
  expect(nextAnniversary('2001-11', today)).toEqual({ years: 25, date: '2026-11' })
  expect(nextAnniversary('2001-10', today).years).toBe(50)
  expect(nextAnniversary('2001', today)).toEqual({ years: 25, date: '2026' })
  expect(nextAnniversary('1972', today)).toEqual({ years: 75, date: '2047' })
})

test('29 February is kept on the 28th where the year has no other', () => {
  expect(nextAnniversary('2004-02-29', today)).toEqual({ years: 25, date: '2029-02-28' })
  expect(nextAnniversary('2020-02-29', today)).toEqual({ years: 10, date: '2030-02-28' })
  expect(nextAnniversary('1980-02-29', today)).toEqual({ years: 50, date: '2030-02-28' })
  expect(nextAnniversary('1960-02-29', today)).toEqual({ years: 75, date: '2035-02-28' })
  expect(nextAnniversary('1952-02-29', '2052-01-01')).toEqual({ years: 100, date: '2052-02-29' })
})

test('of a span of days every anniversary is known that may fall into it', () => {
  const between = (date: string) =>
    anniversariesBetween(date, today, '2036-11-21').map(({ years, date }) => [years, date])
  expect(between('2024-12-06')).toEqual([
    [5, '2029-12-06'],
    [10, '2034-12-06'],
  ])
  expect(between('2001-11-21')).toEqual([[25, '2026-11-21']])
  expect(between('2001-11-20')).toEqual([])
  expect(between('2026-11')).toEqual([
    [5, '2031-11'],
    [10, '2036-11'],
  ])
  expect(between('2011-11-22')).toEqual([])
  expect(between('1986')).toEqual([[50, '2036']])
})

test('only documents in force have anniversaries, the soonest first', () => {
  const signed = (date: string | null) => ({
    signedOn: date,
    validUntil: null,
    events: [{ kind: 'signed' as const, date }],
  })
  const ended = { ...signed('2002'), events: [...signed('2002').events, { kind: 'ended' as const, date: '2022' }] }
  const next = anniversaries([signed('1991-02'), signed(null), ended, signed('2024-07-05')], today)
  expect(next.map(({ date }) => date)).toEqual(['2029-07-05', '2041-02'])
})

test('the two sides’ dates agree, differ in exactness, or are apart', () => {
  expect(compareAccounts('1972', '1972-04-11')).toBe('theyKnowMore')
  expect(compareAccounts('1972-04-11', '1972')).toBe('weKnowMore')
  expect(compareAccounts('1972-04-11', '1972-04-11')).toBe('same')
  expect(compareAccounts('1972', '1973-04-11')).toBe('apart')
  expect(compareAccounts(null, '1972')).toBe('onlyTheirs')
})

test('a decade is that of the first year of the date, however exactly it is known', () => {
  expect(['1990', '1991-02', '1999-12-31', '2000', null].map(decadeOf)).toEqual([
    '1990',
    '1990',
    '1990',
    '2000',
    'unknown',
  ])
  expect(yearsOf('1990')).toEqual({ from: '1990', to: '1999' })
})
