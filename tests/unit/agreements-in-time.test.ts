import { expect, test } from 'vitest'
import { type AgreementTerm, agreementStatus, firstSigned } from '@/lib/agreements/rules'

const today = '2026-11-21'
const status = (events: AgreementTerm['events'], validUntil: string | null = null) =>
  agreementStatus({ validUntil, events }, today)

test('a signed agreement without an end is in force', () => {
  expect(status([{ kind: 'signed', date: '1991-02' }])).toBe('inForce')
})

test('one that is signed tomorrow, or next year, is not in force yet', () => {
  expect(status([{ kind: 'signed', date: '2026-11-22' }])).toBe('upcoming')
  expect(status([{ kind: 'signed', date: '2027' }])).toBe('upcoming')
})

test('one that was signed today, or some time this year, is', () => {
  expect(status([{ kind: 'signed', date: today }])).toBe('inForce')
  expect(status([{ kind: 'signed', date: '2026' }])).toBe('inForce')
})

test('nothing is said of an agreement of which nothing is known', () => {
  expect(status([])).toBe('unknown')
})

test('a term has expired once its last day has passed', () => {
  const signed = [{ kind: 'signed', date: '2010' } as const]
  expect(status(signed, '2026-11-20')).toBe('expired')
  expect(status(signed, '2026-11-21')).toBe('inForce')
  expect(status(signed, '2026')).toBe('inForce')
  expect(status(signed, '2025')).toBe('expired')
})

test('an end ends it, from that day on', () => {
  const signed = { kind: 'signed', date: '1989-10-17' } as const
  expect(status([signed, { kind: 'ended', date: '2022-03-01' }])).toBe('ended')
  expect(status([signed, { kind: 'ended', date: '2026-12-01' }])).toBe('inForce')
  expect(status([signed, { kind: 'ended', date: null }])).toBe('ended')
  expect(status([signed, { kind: 'succeeded', date: '2006' }])).toBe('ended')
})

test('a suspended agreement is in force again once renewed, whatever order the events are kept in', () => {
  const signed = { kind: 'signed', date: '1991' } as const
  const suspended = { kind: 'suspended', date: '2020-05' } as const
  const renewed = { kind: 'renewed', date: '2023-01-09' } as const
  expect(status([signed, suspended])).toBe('suspended')
  expect(status([renewed, suspended, signed])).toBe('inForce')
})

test('an amendment changes nothing about its force', () => {
  expect(
    status([
      { kind: 'signed', date: '1991' },
      { kind: 'ended', date: '2000' },
      { kind: 'amended', date: '2001' },
    ]),
  ).toBe('ended')
})

test('the relation began with the first signing that is known', () => {
  const events = [
    { kind: 'signed', date: null },
    { kind: 'signed', date: '2024-12-06' },
    { kind: 'signed', date: '2024-07-05' },
    { kind: 'renewed', date: '1999' },
  ] as const
  expect(firstSigned([...events])).toBe('2024-07-05')
  expect(firstSigned([])).toBeNull()
})
