import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { AgreementState } from '@/components/agreement-state'
import { MembershipState } from '@/components/membership-state'
import { SumsText } from '@/components/money'
import { MonthsWithoutTrips } from '@/components/months-without-trips'
import { TravellersWord } from '@/components/trip-state'
import { messagesOf } from '@/lib/i18n/messages'
import type { Locale } from '@/lib/i18n/routing'
import { wasMade } from '@/lib/officials/rules'

const today = '2026-11-21'

function words(locale: Locale, what: ReactNode) {
  const page = (
    <NextIntlClientProvider locale={locale} messages={messagesOf(locale)} timeZone="Europe/Vilnius">
      {what}
    </NextIntlClientProvider>
  )
  return renderToStaticMarkup(page)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

const membership = (since: string | null, until: string | null) =>
  words('lt', <MembershipState membership={{ since, until }} today={today} />)

test('a membership is one period, said once', () => {
  expect(membership('2022', '2025-06')).toBe('Narystė: 2022 m. – 2025 m. birželio mėn. (pasibaigė)')
  expect(membership('2022', null)).toBe('Narystė nuo 2022 m.')
  expect(membership(null, '2020')).toBe('Narystė iki 2020 m. (pasibaigė)')
  expect(membership('2027', null)).toBe('Narystė nuo 2027 m. (dar neprasidėjo)')
  expect(membership(null, null)).toBe('Narystės pradžia nenurodyta')
})

test('until when a document is in force says that it is', () => {
  const events = [{ kind: 'signed' as const, date: '2010' }]
  const standing = (validUntil: string | null) =>
    words('lt', <AgreementState term={{ validUntil, events }} today={today} />)
  expect(standing('2030')).toBe('Galioja iki 2030 m.')
  expect(standing(null)).toBe('Galiojimo pabaiga nenurodyta')
  expect(standing('2020')).toMatch(/^Terminas pasibaigė · Galioja iki 2020 m\.$/)
})

test('amounts in no sum are called amounts', () => {
  const total = { sums: [{ currency: 'EUR', amount: 100 }], unknown: 1 }
  expect(words('lt', <SumsText brief total={total} />)).toMatch(/be 1 nežinomos ar neskelbiamos sumos$/)
  expect(words('en', <SumsText brief total={total} />)).toMatch(/1 unknown or unpublished amount not included$/)
})

test('months stand in a row without a comma before the last, under their year', () => {
  const years = [{ year: '2025', months: ['2025-01', '2025-02', '2025-09'] }]
  expect(words('en', <MonthsWithoutTrips years={years} />)).toContain('2025 January, February and September')
  expect(words('lt', <MonthsWithoutTrips years={years} />)).toContain('2025 m. sausis, vasaris ir rugsėjis')
})

test('of a trip that was refused or cancelled nobody is said to have travelled', () => {
  expect(words('lt', <TravellersWord status="approved" n={1} />)).toBe('Vyko')
  for (const status of ['refused', 'cancelled'] as const) {
    expect(words('lt', <TravellersWord status={status} n={1} />)).toBe('Turėjo vykti')
    expect(words('en', <TravellersWord status={status} n={1} />)).toBe('Was to travel')
  }
})

test('a trip that was refused, cancelled or is still to come was not made', () => {
  expect(wasMade({ status: 'approved', startsOn: '2026-11-21' }, today)).toBe(true)
  expect(wasMade({ status: 'approved', startsOn: null }, today)).toBe(true)
  expect(wasMade({ status: 'approved', startsOn: '2026-12' }, today)).toBe(false)
  expect(wasMade({ status: 'cancelled', startsOn: '2026-01' }, today)).toBe(false)
})
