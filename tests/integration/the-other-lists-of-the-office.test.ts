import { beforeAll, expect, test } from 'vitest'
import { peopleList } from '@/lib/accounts/read/people-list'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { officeListAs } from '@/lib/exchange/door/office-list'
import { messageList } from '@/lib/feedback/read'
import { getOfficePage, type OfficeList } from '@/lib/office-lists/read/list'
import { officeListAddress, readOfficeQuery } from '@/lib/office-lists/schema/query'
import { getList } from '@/lib/records/read/list'
import { recycledList } from '@/lib/records/read/recycled'
import { readListQuery } from '@/lib/records/schema/query'
import { descriptionOf } from '@/lib/records/schema/register'
import { recycleRecords } from '@/lib/records/write/recycle'
import { nilReturnList } from '@/lib/trips/read/nil-return-list'
import { municipality, staff } from './office'
import { save } from './register'

let administrator: Staff
let stranger: Staff

beforeAll(async () => {
  administrator = await staff((await municipality('alytus')).id, 'administrator')
  stranger = await staff((await municipality('utena')).id, 'administrator')
})

type Asked = Record<string, string>
const page = <Row extends object>(list: OfficeList<Row>, asked: Asked = {}, who = administrator) =>
  getOfficePage(who, list, readOfficeQuery(list, asked))
const csvOf = async <Row extends object>(list: OfficeList<Row>, asked: Asked = {}, who = administrator) =>
  (await (await officeListAs('csv', who, list, readOfficeQuery(list, asked))).text()).trim().split('\r\n')

test('people are found, narrowed down and sorted; those who no longer work come last', async () => {
  const { municipalityId } = administrator
  for (const [name, email, role] of [
    ['Žydrūnas Žalys', 'zz@alytus.example', 'filer'],
    ['Čiurlionė Ona', 'co@alytus.example', 'editor'],
    ['Adomas Ąžuolas', 'aa@alytus.example', 'filer'],
  ] as const)
    await db.user.create({ data: { name, email, roles: { create: { municipalityId, role } } } })
  await db.staffRole.updateMany({
    where: { municipalityId, user: { email: 'aa@alytus.example' } },
    data: { deactivatedAt: new Date('2026-01-02T10:00:00Z') },
  })
  const names = async (asked: Asked) => (await page(peopleList, asked)).rows.map(({ name }) => name)
  expect(await names({})).toEqual([administrator.name, 'Čiurlionė Ona', 'Žydrūnas Žalys', 'Adomas Ąžuolas'])
  expect(await names({ sort: '-name' })).toEqual([
    ...['Žydrūnas Žalys', 'Čiurlionė Ona', 'Adomas Ąžuolas', administrator.name],
  ])
  expect(await names({ q: 'zydrunas' })).toEqual(['Žydrūnas Žalys'])
  expect(await names({ q: 'alytus.example', role: 'filer', state: 'active' })).toEqual(['Žydrūnas Žalys'])
  expect(await names({ sort: '-role' })).toEqual([
    ...[administrator.name, 'Čiurlionė Ona'],
    ...(await names({ role: 'filer', sort: '-role' })),
  ])
  expect((await page(peopleList, {}, stranger)).rows.map(({ id }) => id)).toEqual([stranger.id])

  const [header, ...lines] = await csvOf(peopleList, { role: 'filer', sort: 'name' })
  expect(header).toBe('Vardas ir pavardė,El. pašto adresas,Vaidmuo,Antrasis prisijungimo būdas,Būsena')
  expect(lines).toEqual([
    'Adomas Ąžuolas,aa@alytus.example,Rengėjas,nėra,Išjungta 2026 m. sausio 2 d.',
    'Žydrūnas Žalys,zz@alytus.example,Rengėjas,nėra,Dirba',
  ])
})

test('messages of readers are found by words and kind, turn their order about, and go out page after page', async () => {
  const { municipalityId } = administrator
  await db.feedback.createMany({
    data: Array.from({ length: 120 }, (_, at) => ({
      ...{ municipalityId, kind: at % 2 ? ('content' as const) : ('accessibility' as const), locale: 'lt' },
      message: at === 7 ? '=HYPERLINK("http://blogas.example")' : `Žinutė Nr. ${at}`,
      createdAt: new Date(Date.UTC(2026, 0, 1, 0, Math.floor(at / 3))),
      email: at === 8 ? 'ona@example.org' : null,
    })),
  })
  const seen: string[] = []
  let query = readOfficeQuery(messageList, {})
  for (;;) {
    const { rows, next, total, isMore } = await getOfficePage(administrator, messageList, query)
    expect([total, isMore]).toEqual([120, false])
    seen.push(...rows.map(({ id }) => id))
    if (!next) break
    // As the address of the next page says it.
    const address = new URL(officeListAddress(messageList, { ...query, after: next }), 'http://x')
    query = readOfficeQuery(messageList, Object.fromEntries(address.searchParams))
  }
  expect([seen.length, new Set(seen).size]).toEqual([120, 120])

  expect((await page(messageList, { q: 'zinute 11' })).rows).toHaveLength(11)
  expect((await page(messageList, { q: 'ona@example' })).rows).toHaveLength(1)
  expect((await page(messageList, { kind: 'content' })).total).toBe(60)
  expect((await page(messageList, { sort: 'received' })).rows[0]?.createdAt).toEqual(new Date('2026-01-01T00:00:00Z'))
  expect((await page(messageList, { show: 'settled' })).rows).toEqual([])
  expect((await page(messageList, {}, stranger)).rows).toEqual([])

  const lines = await csvOf(messageList)
  expect(lines).toHaveLength(121)
  expect(lines.filter((line) => line.includes('HYPERLINK'))[0]).toContain(`"'=HYPERLINK`)
  expect(await csvOf(messageList, {}, stranger)).toHaveLength(1)
  const sheet = officeListAs('xlsx', administrator, messageList, readOfficeQuery(messageList, {}))
  expect((await sheet).headers.get('Content-Disposition')).toContain('alytus-messages.xlsx')
})

test('the bin is searched, narrowed down to a type and sorted', async () => {
  for (const nameLt of ['Šiaurės tinklas', 'Čekijos tinklas', 'Ąžuolų tinklas']) {
    const ref = await save(administrator, 'network', { nameLt, nameEn: nameLt, notAlike: 'yes' })
    await recycleRecords(administrator, descriptionOf('network'), [ref])
  }
  const titles = async (asked: Asked) => (await page(recycledList, asked)).rows.map(({ title }) => title)
  expect(await titles({ sort: 'title' })).toEqual(['Ąžuolų tinklas', 'Čekijos tinklas', 'Šiaurės tinklas'])
  expect(await titles({})).toEqual(['Ąžuolų tinklas', 'Čekijos tinklas', 'Šiaurės tinklas'])
  expect(await titles({ sort: 'recycledAt' })).toEqual(['Šiaurės tinklas', 'Čekijos tinklas', 'Ąžuolų tinklas'])
  expect(await titles({ q: 'siaures', type: 'networks' })).toEqual(['Šiaurės tinklas'])
  expect(await titles({ type: 'agreements' })).toEqual([])
  expect(await titles({ sort: 'drop table', type: "'" })).toHaveLength(3)
  expect((await csvOf(recycledList, { sort: 'title' }))[1]).toMatch(/^Ąžuolų tinklas,Tinklas,/)
})

test('declared months are found by their number and by their name', async () => {
  const { municipalityId, id } = administrator
  await db.nilReturn.createMany({
    data: ['2024-02', '2025-09', '2025-11'].map((month) => ({ municipalityId, month, declaredById: id })),
  })
  const months = async (asked: Asked) => (await page(nilReturnList, asked)).rows.map(({ month }) => month)
  expect(await months({})).toEqual(['2025-11', '2025-09', '2024-02'])
  expect(await months({ sort: 'month', q: '2025' })).toEqual(['2025-09', '2025-11'])
  expect(await months({ q: 'rugsejo' })).toEqual(['2025-09'])
  expect(await months({ state: 'contradicted' })).toEqual([])
  expect(await csvOf(nilReturnList, { q: 'vasario' })).toHaveLength(2)
  expect((await page(nilReturnList, {}, stranger)).rows).toEqual([])
})

test('a long list is counted no further than is said', async () => {
  const { municipalityId } = stranger
  const description = descriptionOf('network')
  const list = () => getList(stranger, description, readListQuery(description, {}))
  const made = (from: number, until: number) =>
    db.network.createMany({
      data: Array.from({ length: until - from }, (_, at) => ({
        ...{ municipalityId, nameLt: `Tinklas ${from + at}`, nameEn: `Network ${from + at}` },
        ...{ slugLt: `tinklas-${from + at}`, slugEn: `network-${from + at}` },
      })),
    })
  await made(0, 1000)
  expect(await list()).toMatchObject({ total: 1000, isMore: false })
  await made(1000, 1100)
  expect(await list()).toMatchObject({ total: 1000, isMore: true })
})
