import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareDates, firstDay, isPartialDate, lastDay, precisionOf } from '@/lib/dates/edtf'
import { formatDate, formatRange } from '@/lib/dates/format'
import { readDate } from '@/lib/dates/read-date'
import { partialDate } from '@/lib/dates/schema'
import { today } from '@/lib/dates/today'

const day = fc
  .date({ min: new Date('1300-01-01'), max: new Date('2150-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const known = fc.oneof(
  day,
  day.map((date) => date.slice(0, 7)),
  day.map((date) => date.slice(0, 4)),
)
const period = fc
  .tuple(known, known)
  .map(([one, other]) => (compareDates(one, other) <= 0 ? ([one, other] as const) : ([other, one] as const)))
  .filter(([start, end]) => {
    const common = Math.min(start.length, end.length)
    return start === end || start.slice(0, common) < end.slice(0, common) || start.length === end.length
  })
const locale = fc.constantFrom('lt' as const, 'en' as const)

describe('a date known in part', () => {
  test('is a year, a month or a day that exists', () => {
    for (const date of ['1997', '1991-02', '1998-08-27', '2024-02-29']) expect(isPartialDate(date)).toBe(true)
    for (const text of ['', '97', '0000', '1991-2', '1991-13', '2023-02-29', '2024-12-04T00:00', '2024-12-04 ', null])
      expect(isPartialDate(text)).toBe(false)
    expect(partialDate.safeParse('2023-02-30').success).toBe(false)
    expect(partialDate.parse('1991-02')).toBe('1991-02')
  })

  test('knows its precision, its first and its last day', () => {
    expect(['1997', '1991-02', '1998-08-27'].map(precisionOf)).toEqual(['year', 'month', 'day'])
    expect([firstDay('1997'), lastDay('1997')]).toEqual(['1997-01-01', '1997-12-31'])
    expect([firstDay('2024-02'), lastDay('2024-02')]).toEqual(['2024-02-01', '2024-02-29'])
    expect([firstDay('1998-08-27'), lastDay('1998-08-27')]).toEqual(['1998-08-27', '1998-08-27'])
  })

  test('sorts by time, and what is not known comes last in both directions', () => {
    const dates = ['1998-08-27', null, '1991-02', '1997', '1991']
    expect(dates.toSorted((a, b) => compareDates(a, b))).toEqual(['1991', '1991-02', '1997', '1998-08-27', null])
    expect(dates.toSorted((a, b) => compareDates(a, b, 'descending'))).toEqual([
      '1998-08-27',
      '1997',
      '1991-02',
      '1991',
      null,
    ])
    fc.assert(
      fc.property(day, day, (a, b) => Math.sign(compareDates(a, b)) === Math.sign(Date.parse(a) - Date.parse(b))),
    )
  })

  test('has its official form in both languages', () => {
    expect(formatDate('lt', '2024-12-04')).toBe('2024 m. gruodžio 4 d.')
    expect(formatDate('lt', '1991-02')).toBe('1991 m. vasario mėn.')
    expect(formatDate('lt', '1997')).toBe('1997 m.')
    expect(formatDate('en', '2024-12-04')).toBe('4 December 2024')
    expect(formatDate('en', '1991-02')).toBe('February 1991')
    expect(formatDate('en', '1997')).toBe('1997')
    expect(formatDate('lt', null)).toBeNull()
  })

  test('a period too', () => {
    const periods = [
      ['2024-12-04', '2024-12-07', '2024 m. gruodžio 4–7 d.', '4–7 December 2024'],
      ['2019-09-30', '2019-10-04', '2019 m. rugsėjo 30 d. – spalio 4 d.', '30 September – 4 October 2019'],
      ['2024-12-30', '2025-01-02', '2024 m. gruodžio 30 d. – 2025 m. sausio 2 d.', '30 December 2024 – 2 January 2025'],
      ['1991-02', '1991-03', '1991 m. vasario–kovo mėn.', 'February–March 1991'],
      ['1997', '1999', '1997–1999 m.', '1997–1999'],
      ['2024-12-04', '2024-12-04', '2024 m. gruodžio 4 d.', '4 December 2024'],
    ] as const
    for (const [start, end, lt, en] of periods) {
      expect(formatRange('lt', start, end)).toBe(lt)
      expect(formatRange('en', start, end)).toBe(en)
    }
  })

  test('is read back from its official form', () => {
    fc.assert(
      fc.property(locale, known, (language, date) => {
        expect(readDate(formatDate(language, date))).toEqual({ startsOn: date, endsOn: date })
      }),
    )
  })

  test('and so is every period', () => {
    fc.assert(
      fc.property(locale, period, (language, [start, end]) => {
        expect(readDate(formatRange(language, start, end))).toEqual({ startsOn: start, endsOn: end })
      }),
      { numRuns: 500 },
    )
  })

  test('no text gives a date that does not exist or a period that ends before it begins', () => {
    const words = fc.constantFrom(
      '2024',
      '1997',
      'm.',
      'gruodžio',
      'vasario',
      '30',
      '4',
      '7',
      '-',
      '–',
      'd.',
      'nuo',
      'iki',
      'May',
      '/',
      '.',
      '13',
      '02',
      ',',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), fc.constantFrom('', ' '), (parts, between) => {
        const { startsOn, endsOn } = readDate(parts.join(between))
        for (const date of [startsOn, endsOn]) expect(date === null || isPartialDate(date)).toBe(true)
        if (startsOn && endsOn) expect(firstDay(startsOn) <= lastDay(endsOn)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  test('a day in numbers is read in every usual way of writing', () => {
    fc.assert(
      fc.property(day, (date) => {
        const [y = '', m = '', d = ''] = date.split('-')
        for (const text of [
          date,
          `${y}.${m}.${d}`,
          `${y} ${m} ${d}`,
          `${y}/${m}/${d}`,
          `${d}.${m}.${y}`,
          `${y} m. ${m} mėn. ${Number(d)} d.`,
        ])
          expect(readDate(text)).toEqual({ startsOn: date, endsOn: date })
      }),
    )
  })

  test('the day is that of the municipality, not of Greenwich', () => {
    expect(today('Europe/Vilnius', new Date('2024-12-31T22:30:00Z'))).toBe('2025-01-01')
    expect(today('Europe/Vilnius', new Date('2024-07-01T20:59:00Z'))).toBe('2024-07-01')
  })
})
