import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inLocale } from '@/lib/i18n/in-locale'
import { pageNumber } from '@/lib/i18n/page-number'
import { accentTones, contrast, paper } from '@/lib/municipalities/rules'
import { membershipStatus } from '@/lib/networks/rules'
import { followUpState } from '@/lib/trips/rules/follow-up-state'

test('whatever accent a municipality chooses reads on the paper, in the light and in the dark', () => {
  const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)
  fc.assert(
    fc.property(colour, (accent) => {
      const tones = accentTones(accent)
      expect(contrast(tones.light, paper.light)).toBeGreaterThanOrEqual(7)
      expect(contrast(tones.dark, paper.dark)).toBeGreaterThanOrEqual(7)
      expect(contrast(tones.washLight, '#211c17')).toBeGreaterThanOrEqual(7)
      expect(contrast(tones.washDark, '#ece6dc')).toBeGreaterThanOrEqual(7)
    }),
  )
})

test('contrast is counted as WCAG counts it', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

test('a membership lasts through the last day of its last year', () => {
  expect(membershipStatus({ since: '1998', until: null }, '2026-11-21')).toBe('member')
  expect(membershipStatus({ since: '1998', until: '2026' }, '2026-11-21')).toBe('member')
  expect(membershipStatus({ since: '1998', until: '2025' }, '2026-11-21')).toBe('left')
  expect(membershipStatus({ since: '2027', until: null }, '2026-11-21')).toBe('upcoming')
})

test('a follow-up is overdue when its whole month has passed and it is not done', () => {
  expect(followUpState({ dueOn: '2026-11', doneOn: null }, '2026-11-21')).toBe('open')
  expect(followUpState({ dueOn: '2026-10', doneOn: null }, '2026-11-21')).toBe('overdue')
  expect(followUpState({ dueOn: '2026-10', doneOn: '2026-11' }, '2026-11-21')).toBe('done')
  expect(followUpState({ dueOn: null, doneOn: null }, '2026-11-21')).toBe('open')
})

test('a text that is not in the page’s language says so, and a translation too', () => {
  expect(inLocale('en', 'Ryga', null)).toEqual({ text: 'Ryga', lang: 'lt', fallback: true, translated: false })
  expect(inLocale('en', 'Ryga', 'Riga', 'translation')).toEqual({
    text: 'Riga',
    lang: 'en',
    fallback: false,
    translated: true,
  })
  expect(inLocale('lt', 'Ryga', 'Riga', 'translation')).toEqual({
    text: 'Ryga',
    lang: 'lt',
    fallback: false,
    translated: false,
  })
  expect(inLocale('lt', null, null)).toBeNull()
})

test('what is no page of a list is asked for in vain', () => {
  expect(pageNumber(undefined)).toBe(1)
  expect(pageNumber('12')).toBe(12)
  for (const wrong of ['0', '-1', '1.5', '01', 'x', '', '999999', ['1', '2']]) expect(pageNumber(wrong)).toBeNull()
})
