import { beforeAll, expect, test } from 'vitest'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { saveDraft } from '@/lib/trips/write/save'
import { complete, municipality, staff, today } from './office'

let filer: Staff

beforeAll(async () => {
  filer = await staff((await municipality('kaunas')).id, 'filer')
})

const brescia = { nameLt: 'Breša', nameEn: 'Brescia', countryCode: 'IT', partnerCityId: null }
const milan = { nameLt: 'Milanas', nameEn: 'Milan', countryCode: 'IT', partnerCityId: null }

const whole = (id: string) =>
  db.businessTrip.findFirstOrThrow({
    where: { id },
    include: {
      bases: true,
      destinations: { orderBy: { position: 'asc' } },
      travellers: true,
      costs: true,
      report: { include: { outcomes: true, followUps: true } },
    },
  })

test('saving a trip keeps how the travellers came to each place, also when a place is added or its words change', async () => {
  const first = await saveDraft(filer, { known: null, input: complete({ destinations: [milan, brescia] }), today })
  await db.tripDestination.updateMany({ where: { tripId: first.id, nameLt: 'Milanas' }, data: { transport: 'air' } })
  await db.tripDestination.updateMany({ where: { tripId: first.id, nameLt: 'Breša' }, data: { transport: 'rail' } })
  await db.businessTrip.updateMany({ where: { id: first.id }, data: { returnTransport: 'sea' } })

  const vienna = { nameLt: 'Viena', nameEn: 'Vienna', countryCode: 'AT', partnerCityId: null }
  const destinations = [vienna, { ...brescia, nameEn: null }, milan]
  await saveDraft(filer, { known: first, input: complete({ destinations }), today })

  const saved = await whole(first.id)
  expect(saved.returnTransport).toBe('sea')
  expect(saved.destinations.map(({ nameLt, nameEn, transport }) => [nameLt, nameEn, transport])).toEqual([
    ['Viena', 'Vienna', null],
    ['Breša', null, 'rail'],
    ['Milanas', 'Milan', 'air'],
  ])
})

test('rows that stay are the same rows', async () => {
  const input = complete()
  const first = await saveDraft(filer, { known: null, input, today })
  const before = await whole(first.id)
  await saveDraft(filer, { known: first, input: { ...input, purposeLt: 'Kitas tikslas' }, today })

  const after = await whole(first.id)
  for (const rows of ['bases', 'destinations', 'travellers', 'costs'] as const)
    expect(after[rows]).toEqual(before[rows])
  expect(after.report?.outcomes).toEqual(before.report?.outcomes)
  expect(after.report?.followUps).toEqual(before.report?.followUps)
})

test('a revision holds the announcement of the trip and the corrections of its report', async () => {
  const first = await saveDraft(filer, { known: null, input: complete(), today })
  const { municipalityId } = filer
  const report = await db.tripReport.findFirstOrThrow({ where: { tripId: first.id } })
  await db.tripAnnouncement.create({ data: { municipalityId, tripId: first.id, withheldUntil: '2024-12-08' } })
  await db.reportCorrection.create({ data: { municipalityId, reportId: report.id, noteLt: 'Pataisyta data' } })
  await saveDraft(filer, { known: first, input: complete(), today })

  const revision = await db.revision.findFirstOrThrow({ where: { recordId: first.id, version: 2 } })
  expect(revision.data).toMatchObject({
    announcement: { withheldUntil: '2024-12-08' },
    report: { corrections: [{ noteLt: 'Pataisyta data' }] },
  })
})
