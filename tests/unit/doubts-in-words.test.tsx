import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Confirmations, DoubtsConfirmed } from '@/components/office/form/doubts'
import { messagesOf } from '@/lib/i18n/messages'
import type { Doubt } from '@/lib/trips/rules/doubts'

const overlap = { reference: '2024-0007', startsOn: '2024-12-04', endsOn: '2024-12-07', name: 'Lina Linaitė' }
const overlapping: Doubt = { key: 'tripsOverlap:2024-0007', field: 'startsOn', reason: 'tripsOverlap', overlap }
const phone: Doubt = { key: 'phone:meetingsLt', field: 'meetingsLt', reason: 'hasPhone' }
const card: Doubt = { key: 'card:fundingLt', field: 'fundingLt', reason: 'hasCard' }

function drawn(what: React.ReactNode) {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="lt" messages={messagesOf('lt')} timeZone="Europe/Vilnius">
      {what}
    </NextIntlClientProvider>,
  )
}

test('whoever decides about a report reads what looks wrong, whether its filer confirmed it, and why trips overlap', () => {
  const confirmed = { keys: [overlapping.key], overlapReason: 'Viena po kitos', amountReason: null }
  const [first, second, ...more] = drawn(<DoubtsConfirmed doubts={[overlapping, phone]} confirmed={confirmed} />)
    .split('<li>')
    .slice(1)
  for (const words of ['Lina Linaitė', '2024-0007', 'Viena po kitos', 'Pateikiant patvirtinta'])
    expect(first).toContain(words)
  expect(second).toContain('telefono numeris')
  expect(second).toContain('Pateikiant nepatvirtinta')
  expect(more).toEqual([])
  expect(drawn(<DoubtsConfirmed doubts={[]} confirmed={confirmed} />)).toBe('')
})

test('what must never be published has nothing to tick: it can only be corrected', () => {
  const page = drawn(<Confirmations doubts={[phone, card]} />)
  expect(page).toContain('value="phone:meetingsLt"')
  expect(page).toContain('Jo skelbti negalima.')
  expect(page).not.toContain('value="card:fundingLt"')
})

test('the reason that was not given is asked for beside its field, and what was ticked and said stays', () => {
  const amount: Doubt = { key: 'amountUnusual:costs[0].amount:9', field: 'costs[0].amount', reason: 'amountUnusual' }
  const said = { confirmed: [overlapping.key, amount.key], overlapReason: 'Viena po kitos' }
  const answer = { error: { amountReason: ['amountReasonNeeded' as const] }, initialValue: said }
  const page = drawn(<Confirmations formId="trip" doubts={[overlapping, amount]} answer={answer} />)
  expect(page.match(/checked=""/g)).toHaveLength(2)
  expect(page).toContain('value="Viena po kitos"')
  expect(page).toMatch(/id="trip-amountReason"[^>]*aria-invalid="true"[^>]*aria-describedby="trip-amountReason-error"/)
  expect(page).toMatch(/id="trip-amountReason-error"[^>]*>.*Parašykite, kodėl suma didesnė/)
  expect(page).not.toMatch(/id="trip-overlapReason"[^>]*aria-invalid/)
})
