import { beforeAll, expect, test } from 'vitest'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { getOfficePage } from '@/lib/office-lists/read/list'
import { readOfficeQuery } from '@/lib/office-lists/schema/query'
import { nilReturnList } from '@/lib/trips/read/nil-return-list'
import { monthsWithoutTrips } from '@/lib/trips/read/nil-returns'
import { declareNilReturn, revokeNilReturn } from '@/lib/trips/write/nil-returns'
import { municipality, staff } from './office'

const today = '2026-11-21'
let town = ''
let publisher: Staff

beforeAll(async () => {
  town = (await municipality('kretinga')).id
  publisher = await staff(town, 'publisher')
})

let trips = 0
async function announced(startsOn: string, endsOn: string | null, status: 'approved' | 'cancelled' = 'approved') {
  const { id: tripId } = await db.businessTrip.create({
    data: {
      municipalityId: town,
      reference: `2025-${String(++trips).padStart(4, '0')}`,
      ...{ startsOn, endsOn, status, statusReasonLt: status === 'approved' ? null : 'Liga' },
    },
  })
  await db.tripAnnouncement.create({ data: { municipalityId: town, tripId } })
}

const shown = async () => (await monthsWithoutTrips(town)).flatMap(({ months }) => months)

test('a month is declared once, when it is over, and taken back; the history keeps both', async () => {
  await declareNilReturn(publisher, '2025-01', today)
  expect(await shown()).toEqual(['2025-01'])
  await expect(declareNilReturn(publisher, '2025-01', today)).rejects.toMatchObject({ reason: 'monthDeclared' })
  await expect(declareNilReturn(publisher, '2026-11', today)).rejects.toMatchObject({ reason: 'monthNotOver' })

  await revokeNilReturn(publisher, '2025-01')
  expect(await shown()).toEqual([])
  await expect(revokeNilReturn(publisher, '2025-01')).rejects.toMatchObject({ reason: 'monthNotDeclared' })

  const acts = await db.auditEntry.findMany({ where: { recordType: 'NilReturn' }, orderBy: { at: 'asc' } })
  expect(acts.map(({ act, userId, detail }) => [act, userId, detail])).toEqual([
    ['trips:declareNilReturn', publisher.id, { month: '2025-01' }],
    ['trips:revokeNilReturn', publisher.id, { month: '2025-01' }],
  ])
})

test('not while a trip that the public sees was made in it, in whole or in part; the database says so too', async () => {
  await announced('2025-09-30', '2025-10-04')
  for (const month of ['2025-09', '2025-10']) {
    await expect(declareNilReturn(publisher, month, today)).rejects.toMatchObject({ reason: 'tripInMonth' })
    const past = db.nilReturn.create({ data: { municipalityId: town, month } })
    await expect(past).rejects.toThrow(/somebody travelled/)
  }
  for (const month of ['2025-08', '2025-11']) await declareNilReturn(publisher, month, today)
  expect(await shown()).toEqual(['2025-08', '2025-11'])
})

test('a trip that becomes known later is right, and the month is not shown; the office sees why', async () => {
  await announced('2025-11', null)
  expect(await shown()).toEqual(['2025-08'])
  expect((await getOfficePage(publisher, nilReturnList, readOfficeQuery(nilReturnList, {}))).rows).toMatchObject([
    { month: '2025-11', contradicted: true },
    { month: '2025-08', contradicted: false },
  ])
})

test('a trip known to the year alone, or cancelled, contradicts no month', async () => {
  await announced('2024', null)
  await announced('2024-05-02', '2024-05-03', 'cancelled')
  for (const month of ['2024-05', '2024-12']) await declareNilReturn(publisher, month, today)
  expect(await shown()).toEqual(['2025-08', '2024-05', '2024-12'])
})
