import { beforeAll, expect, test } from 'vitest'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { tripsCsv } from '@/lib/exchange/door/csv'
import { readListQuery } from '@/lib/records/schema/query'
import { getOfficeTrip } from '@/lib/trips/read/office-trip'
import { getPublicTrip } from '@/lib/trips/read/public-detail'
import { contentHash } from '@/lib/trips/read/signature'
import { tripList } from '@/lib/trips/schema/list'
import { publishReport, submitReport } from '@/lib/trips/write/review'
import { saveDraft } from '@/lib/trips/write/save'
import { complete, municipality, staff, today } from './office'

let filer: Staff
let publisher: Staff

beforeAll(async () => {
  const { id } = await municipality('kaunas')
  filer = await staff(id, 'filer')
  publisher = await staff(id, 'publisher')
})

const brescia = {
  nameLt: 'Breša',
  nameEn: 'Brescia',
  countryCode: 'IT',
  partnerCityId: null,
  transport: 'rail',
} as const
const milan = { nameLt: 'Milanas', nameEn: 'Milan', countryCode: 'IT', partnerCityId: null, transport: 'air' } as const

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

test('how the travellers came to each place and home is typed, kept when places move, and told in public and in files', async () => {
  const input = complete({ destinations: [milan, brescia], returnTransport: 'sea' })
  const first = await saveDraft(filer, { known: null, input, today })
  expect((await whole(first.id)).destinations.map(({ transport }) => transport)).toEqual(['air', 'rail'])

  const vienna = { ...milan, nameLt: 'Viena', nameEn: 'Vienna', countryCode: 'AT', transport: null }
  const moved = { ...input, destinations: [vienna, { ...brescia, nameEn: null }, milan] }
  const second = await submitReport(filer, { known: first, input: moved, today })
  const saved = await whole(first.id)
  expect(saved.returnTransport).toBe('sea')
  expect(saved.destinations.map(({ nameLt, nameEn, transport }) => [nameLt, nameEn, transport])).toEqual([
    ['Viena', 'Vienna', null],
    ['Breša', null, 'rail'],
    ['Milanas', 'Milan', 'air'],
  ])
  expect(await getOfficeTrip(filer, first.reference, today)).toMatchObject({
    input: { destinations: moved.destinations, returnTransport: 'sea' },
  })

  await publishReport(publisher, second, today)
  const read = await getPublicTrip('lt', filer.municipalityId, first.reference, today)
  const legs = read?.report?.legs.map(({ to, transport }) => [to.text, transport])
  expect(legs).toEqual([
    ['Viena', null],
    ['Breša', 'rail'],
    ['Milanas', 'air'],
    ['Kaunas', 'sea'],
  ])
  const csv = await tripsCsv(publisher, readListQuery(tripList, {}), []).text()
  for (const words of ['Vietovės: Kaip ten vykta', 'Kaip grįžta', ',traukiniu,', ',laivu,'])
    expect(csv).toContain(words)
})

test('a signature made before the form asked how people travelled still counts where that is not said', async () => {
  const { returnTransport: _, destinations, ...before } = complete()
  const places = destinations.map(({ transport, ...place }) => place)
  expect(contentHash({ ...before, destinations: places } as never)).toBe(
    contentHash({ ...before, destinations, returnTransport: null }),
  )
  expect(contentHash({ ...before, destinations, returnTransport: 'air' })).not.toBe(
    contentHash({ ...before, destinations, returnTransport: null }),
  )
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
