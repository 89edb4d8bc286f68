import ICAL from 'ical.js'
import { beforeAll, expect, test, vi } from 'vitest'
import { agendaCalendar } from '@/components/files/agenda-calendar'
import { anniversariesCalendar } from '@/components/files/anniversary-calendar'
import { listAgendaFrom } from '@/lib/agenda/read'
import { comingAnniversaries, getAnniversaries } from '@/lib/agreements/read/anniversaries'
import { db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/routing'
import { getMunicipality } from '@/lib/municipalities/read'
import { calendarFile } from '@/lib/open-data/calendar'
import type { AgreementEventKind } from '@/prisma/client/enums'
import { municipality } from './office'

const today = '2026-11-21'
let own = { municipalityId: '' }

beforeAll(async () => {
  own = { municipalityId: (await municipality('vilnius')).id }
})

async function town(locale: Locale) {
  const found = await getMunicipality(locale, 'vilnius')
  if (!found) throw new Error('no town')
  return found
}

/** The events of a calendar's file as another program reads them, by their summary. */
function readCalendar(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  const events = calendar.getAllSubcomponents('vevent').map((event) => ({
    ...Object.fromEntries(event.getAllProperties().map((one) => [one.name, String(one.getFirstValue())])),
    start: new ICAL.Event(event).startDate,
    end: new ICAL.Event(event).endDate,
  })) as (Record<string, string> & { start: ICAL.Time; end: ICAL.Time })[]
  return { calendar, events, of: (summary: string) => events.find((event) => event.summary?.includes(summary)) }
}

const agenda = async (locale: Locale = 'lt') => {
  const of = await town(locale)
  const entries = await listAgendaFrom(locale, of.id, new Date('2026-01-01T00:00:00Z'))
  return calendarFile(agendaCalendar(locale, of, entries))
}
const anniversaries = async (locale: Locale = 'lt', day = today) => {
  const of = await town(locale)
  const { anniversaries } = await getAnniversaries(locale, of.id, day)
  return calendarFile(anniversariesCalendar(locale, of, anniversaries))
}

async function signed(title: string, date: string, ...later: { kind: AgreementEventKind; date: string }[]) {
  const events = [{ kind: 'signed' as const, date }, ...later]
  return db.agreement.create({
    data: {
      ...own,
      slugLt: title,
      slugEn: title,
      titlePrinted: title,
      events: { create: events.map((event, position) => ({ ...event, position })) },
    },
  })
}

test('hours are the same moment in every calendar, winter and summer', async () => {
  const at = (iso: string) => new Date(iso)
  await db.agendaEvent.createMany({
    data: [
      { ...own, titleLt: 'Žiemą', startsAt: at('2026-12-01T10:00:00+02:00'), endsAt: at('2026-12-01T11:30:00+02:00') },
      { ...own, titleLt: 'Vasarą', startsAt: at('2026-07-01T10:00:00+03:00') },
    ],
  })
  const { of, calendar } = readCalendar(await agenda())
  expect(of('Žiemą')?.start.toJSDate()).toEqual(at('2026-12-01T08:00:00Z'))
  expect(of('Žiemą')?.end.toJSDate()).toEqual(at('2026-12-01T09:30:00Z'))
  expect(of('Vasarą')?.start.toString()).toBe('2026-07-01T07:00:00Z')
  expect(calendar.getFirstPropertyValue('refresh-interval')?.toString()).toBe('PT12H')
  expect(calendar.getFirstPropertyValue('prodid')).toBe('-//tiltas//tiltas//LT')
})

test('whole days begin and end by the municipality’s own clock', async () => {
  await db.agendaEvent.create({
    data: {
      ...own,
      titleLt: 'Dvi dienos',
      allDay: true,
      startsAt: new Date('2026-07-10T00:00:00+03:00'),
      endsAt: new Date('2026-07-11T00:00:00+03:00'),
    },
  })
  const event = readCalendar(await agenda()).of('Dvi dienos')
  expect(event?.start.isDate).toBe(true)
  expect([event?.start.toString(), event?.end.toString()]).toEqual(['2026-07-10', '2026-07-12'])
})

test('an entry keeps its UID, changes its sequence, and stays as cancelled', async () => {
  const { id } = await db.agendaEvent.create({
    data: {
      ...own,
      titleLt: 'Susitikimas, „Lyon; Métropole“\nsu svečiais',
      startsAt: new Date('2026-12-02T08:00:00Z'),
    },
  })
  const before = readCalendar(await agenda()).of('Susitikimas')
  expect(before).toMatchObject({
    uid: `agenda-${id}@localhost:3000`,
    status: 'CONFIRMED',
    summary: 'Susitikimas, „Lyon; Métropole“\nsu svečiais',
    url: `http://localhost:3000/lt/vilnius/darbotvarke/${id}`,
  })

  const where = { municipalityId_id: { ...own, id } }
  const data = { cancelledAt: new Date(), version: { increment: 1 } }
  const { updatedAt } = await db.agendaEvent.update({ where, data })
  const after = readCalendar(await agenda()).of('Susitikimas')
  expect(after).toMatchObject({ uid: before?.uid, status: 'CANCELLED', sequence: '2' })
  expect(after?.['last-modified']).toBe(`${updatedAt.toISOString().slice(0, 19)}Z`)
  expect(readCalendar(await agenda('en')).of('Susitikimas')?.summary).toMatch(/\(Available in Lithuanian only\)$/)
})

test('of a withheld entry the calendar has the time and the ground alone', async () => {
  await db.agendaEvent.create({
    data: {
      ...own,
      titleLt: 'Paslaptis',
      placeLt: 'Slaptavietė',
      peopleLt: 'Slapukas',
      organisationLt: 'Slaptoji',
      withheldGroundLt: 'Valstybės paslaptis',
      startsAt: new Date('2026-12-03T08:00:00Z'),
    },
  })
  const text = await agenda()
  expect(text).not.toMatch(/Paslaptis|Slap/)
  const event = readCalendar(text).of('Turinys neskelbiamas')
  expect(event?.description).toBe('Turinys neskelbiamas. Pagrindas: Valstybės paslaptis')
  expect(event?.location).toBeUndefined()
})

test('the same records are the same file, whenever it is made', async () => {
  const first = await agenda()
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 5000 })
  expect(await agenda()).toBe(first)
  vi.useRealTimers()
  expect(first.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
})

test('an anniversary is a whole day of its own, and only where the day is known', async () => {
  const { id } = await signed('diena', '2001-12-01')
  await signed('menuo', '2001-12')
  await signed('metai', '2002')
  const { events, of } = readCalendar(await anniversaries())
  expect(of('diena')).toMatchObject({
    uid: `anniversary-${id}-25@localhost:3000`,
    summary: '25 metų sukaktis: diena',
    status: 'CONFIRMED',
    transp: 'TRANSPARENT',
    description: 'Dokumento data: 2001 m. gruodžio 1 d.',
  })
  expect([of('diena')?.start.toString(), of('diena')?.end.toString()]).toEqual(['2026-12-01', '2026-12-02'])
  expect(events).toHaveLength(1)
  expect(readCalendar(await anniversaries('en')).of('diena')?.summary).toBe(
    '25th anniversary: diena (Available in Lithuanian only)',
  )

  const shown = await getAnniversaries('lt', own.municipalityId, today)
  expect(shown.anniversaries.map(({ date }) => date)).toEqual(['2026-12', '2026-12-01', '2027'])
})

test('a home announces the anniversaries of the year that begins today, those called off left out', async () => {
  await signed('po-metu', '2017-11-22', { kind: 'ended', date: '2026-06' })
  const coming = await comingAnniversaries('lt', own.municipalityId, today)
  expect(coming.map(({ date, years }) => [date, years])).toEqual([
    ['2026-12', 25],
    ['2026-12-01', 25],
    ['2027', 25],
  ])
})

test('the anniversary of a document that has ended is called off, of one whose term is over there is none', async () => {
  const { id } = await signed('baigta', '2017-03-01', { kind: 'ended', date: '2026-06' })
  const expired = await signed('pasibaigusi', '2017-03-02')
  const where = { municipalityId_id: { ...own, id: expired.id } }
  await db.agreement.update({ where, data: { validUntil: '2020' } })

  const { of } = readCalendar(await anniversaries())
  expect(of('baigta')).toMatchObject({ uid: `anniversary-${id}-10@localhost:3000`, status: 'CANCELLED' })
  expect(of('pasibaigusi')).toBeUndefined()
})
