import { createTranslator } from 'next-intl'
import { expect, test } from 'vitest'
import { elapsedSince } from '@/lib/dates/elapsed'
import { messagesOf } from '@/lib/i18n/messages'
import { isMeeting, lastContact } from '@/lib/partner-cities/rules'

const today = '2026-11-21'

test('the last contact is the latest that has happened, however exactly it is known', () => {
  const contacts = [{ date: '1991-02' }, { date: null }, { date: '2024-12-07' }, { date: '2026-11-22' }]
  expect(lastContact(contacts, today)?.date).toBe('2024-12-07')
  expect(lastContact([{ date: '2026' }, { date: '2026-03-01' }], today)?.date).toBe('2026-03-01')
  expect(lastContact([{ date: '2027' }, { date: null }], today)).toBeNull()
})

test('to end or suspend a document is no meeting', () => {
  expect((['signed', 'renewed', 'extended', 'amended'] as const).every(isMeeting)).toBe(true)
  expect((['suspended', 'ended', 'succeeded'] as const).some(isMeeting)).toBe(false)
})

test('months count when they are whole; after two years only years do', () => {
  expect(elapsedSince('2024-12-07', today)).toEqual({ unit: 'months', n: 23 })
  expect(elapsedSince('2024-11-22', today)).toEqual({ unit: 'months', n: 23 })
  expect(elapsedSince('2024-11-21', today)).toEqual({ unit: 'years', n: 2 })
  expect(elapsedSince('2026-10-22', today)).toEqual({ unit: 'months', n: 0 })
  expect(elapsedSince(today, today)).toEqual({ unit: 'months', n: 0 })
})

test('the last day of a short month completes it', () => {
  expect(elapsedSince('2026-01-31', '2026-02-28')).toEqual({ unit: 'months', n: 1 })
  expect(elapsedSince('2024-02-29', '2025-02-28')).toEqual({ unit: 'months', n: 12 })
  expect(elapsedSince('2024-02-29', '2025-02-27')).toEqual({ unit: 'months', n: 11 })
})

test('of a month whole months are told, of a year only years', () => {
  expect(elapsedSince('2026-09', today)).toEqual({ unit: 'months', n: 2 })
  expect(elapsedSince('2025', today)).toEqual({ unit: 'years', n: 1 })
  expect(elapsedSince('2026', today)).toEqual({ unit: 'years', n: 0 })
})

test('how long ago it was has its Lithuanian forms', () => {
  const t = createTranslator({ locale: 'lt', messages: messagesOf('lt'), namespace: 'partnerCities.elapsed' })
  expect([0, 1, 2, 10, 21, 23].map((n) => t('months', { n }))).toEqual([
    'prieš mažiau nei mėnesį',
    'prieš 1 mėnesį',
    'prieš 2 mėnesius',
    'prieš 10 mėnesių',
    'prieš 21 mėnesį',
    'prieš 23 mėnesius',
  ])
  expect([0, 1, 2, 10, 35].map((n) => t('years', { n }))).toEqual([
    'šiais metais',
    'prieš metus',
    'prieš 2 metus',
    'prieš 10 metų',
    'prieš 35 metus',
  ])
})
