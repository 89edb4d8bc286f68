import fc from 'fast-check'
import { expect, test } from 'vitest'
import { membershipSpans } from '@/lib/statistics/rules/memberships'
import { spanOf, ticks, timeScale } from '@/lib/statistics/rules/scale'
import { busiestYear, timeline } from '@/lib/statistics/rules/timeline'

const today = '2026-11-21'
const day = fc
  .date({ min: new Date('1960-01-01'), max: new Date('2026-11-21'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const partial = fc.oneof(
  day,
  day.map((date) => date.slice(0, 7)),
  day.map((date) => date.slice(0, 4)),
  fc.constant(null),
)

test('a year is drawn a year wide, a month a month, a day a day', () => {
  const scale = { from: 2000, to: 2010 }
  expect(spanOf(scale, '2001')).toEqual({ start: 10, length: 10 })
  expect(spanOf(scale, '2001-02').length).toBeCloseTo((10 * 28) / 365)
  expect(spanOf(scale, '2001-12-31').length).toBeCloseTo(10 / 365)
  expect(spanOf(scale, '2004-02-29').start).toBeCloseTo(40 + (10 * 59) / 366)
})

test('the scale begins with a decade and ends with this year', () => {
  expect(timeScale(['1972', null, '1985-10-10'], today)).toEqual({ from: 1970, to: 2027 })
  expect(timeScale([], today)).toEqual({ from: 2010, to: 2027 })
  expect(ticks({ from: 1970, to: 2027 }).map(({ year }) => year)).toEqual([1970, 1980, 1990, 2000, 2010, 2020])
})

test('events of unknown date stand apart, all others are on the line once', () => {
  const events = ['1991-02', null, '1997', '1991-02-08'].map((date) => ({ date }))
  const line = timeline(events, today)
  expect(line.undated).toEqual([{ date: null }])
  expect(line.marks.map(({ event, precision }) => [event.date, precision])).toEqual([
    ['1991-02', 'month'],
    ['1991-02-08', 'day'],
    ['1997', 'year'],
  ])
})

test('whatever the events: each is drawn within the picture, and none over another', () => {
  fc.assert(
    fc.property(
      fc.array(
        partial.map((date) => ({ date })),
        { maxLength: 80 },
      ),
      (events) => {
        const { marks, undated, lanes } = timeline(events, today)
        expect(marks.length + undated.length).toBe(events.length)
        for (const [index, { start, length, lane }] of marks.entries()) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(start + length).toBeLessThanOrEqual(100.000001)
          expect(lane).toBeLessThan(lanes)
          const beside = marks.slice(index + 1).find((other) => other.lane === lane)
          if (beside) expect(beside.start).toBeGreaterThanOrEqual(start + length - 1e-9)
        }
      },
    ),
  )
})

test('of equally busy years the earlier is named, and none where nothing is dated', () => {
  expect(busiestYear(['1998-01-01', '1991', '1998', '1991-05'].map((date) => ({ date })))).toEqual({
    year: '1991',
    events: 2,
  })
  expect(busiestYear([{ date: null }])).toBeNull()
})

test('a membership lasts until today or its end; one of unknown beginning has no bar', () => {
  const { scale, spans } = membershipSpans(
    [
      { since: null, until: null },
      { since: '2015', until: null },
      { since: '2001-05-01', until: '2009-12-31' },
    ],
    today,
  )
  expect(spans.map(({ open, span }) => [open, span !== null])).toEqual([
    [false, true],
    [true, true],
    [true, false],
  ])
  expect(spans[0]?.doubt).toBeNull()
  expect(spans[1]?.doubt).toEqual(spanOf(scale, '2015'))
})
