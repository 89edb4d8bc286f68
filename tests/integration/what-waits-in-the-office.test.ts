import { beforeAll, expect, test } from 'vitest'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { linkAccount } from '@/lib/officials/write/account'
import { getTasks } from '@/lib/tasks/read/tasks'
import type { TaskKind } from '@/lib/tasks/schema/kinds'
import { endTrip, reinstateTrip } from '@/lib/trips/write/not-made'
import { publishReport, submitReport, withdrawReport } from '@/lib/trips/write/review'
import { saveDraft } from '@/lib/trips/write/save'
import { askToSign, sendBackReport } from '@/lib/trips/write/signatures'
import { complete, municipality, staff, withdrawal } from './office'
import { open, save } from './register'

const now = new Date('2026-11-21T10:00:00Z')
let town: { id: string }
let editor: Staff
let publisher: Staff

beforeAll(async () => {
  town = await municipality('rietavas')
  await db.municipality.update({ where: { id: town.id }, data: { reportDeadlineWorkingDays: 10 } })
  editor = await staff(town.id, 'editor')
  publisher = await staff(town.id, 'publisher')
})

const waiting = async (who: Staff, kind: TaskKind) => (await getTasks(who, null, now)).find((one) => one.kind === kind)

test('where nothing waits, nothing is said to', async () => {
  const other = await staff((await municipality('pagegiai')).id, 'administrator')
  expect(await getTasks(other, null, now)).toEqual([])
})

test('a partner is silent 24 months after it was last met, or where it is not known when', async () => {
  const city = (name: string) =>
    save(editor, 'partnerCity', { nameLt: name, nameEn: name, countryCode: 'PL', notAlike: 'yes' })
  const met = (partnerCityId: string, date: string) =>
    save(editor, 'agreement', {
      titlePrinted: 'S',
      parties: [{ partnerCityId }],
      events: [{ kind: 'signed', date }],
      notAlike: 'yes',
    })
  const [never, long, lately] = [await city('Niekada'), await city('Seniai'), await city('Neseniai')]
  await met(long.id, '2024-11-20')
  await met(lately.id, '2024-11-21')
  expect(await waiting(editor, 'silent')).toEqual({
    ...{ kind: 'silent', total: 2 },
    tasks: [
      { title: 'Niekada', href: `/admin/register/partner-cities/${never.id}`, about: null, at: null },
      { title: 'Seniai', href: `/admin/register/partner-cities/${long.id}`, about: null, at: '2024-11-20' },
    ],
  })
})

test('numbers older than 12 months, and memberships not reviewed for as long, lead to their records', async () => {
  const network = await save(editor, 'network', {
    ...{ nameLt: 'Senų skaičių tinklas', nameEn: 'Network of old numbers' },
    facts: [
      { kind: 'cities', value: '100', asOf: '2025' },
      { kind: 'countries', value: '10', asOf: '2024-05' },
    ],
  })
  expect((await waiting(editor, 'perishable'))?.tasks).toMatchObject([
    { title: 'Senų skaičių tinklas', at: '2024-05', href: `/admin/register/networks/${network.id}` },
  ])
  const left = await save(editor, 'membership', { networkId: network.id, until: '2020', memberLt: 'Kitas' })
  const membership = await save(editor, 'membership', { networkId: network.id, reviewedOn: '2025-11-20' })
  expect((await waiting(editor, 'reviews'))?.tasks).toMatchObject([
    { href: `/admin/register/memberships/${membership.id}` },
  ])
  await save(editor, 'membership', { ...(await open(editor, 'membership', membership.id)), reviewedOn: '2025-11-21' })
  expect(await waiting(editor, 'reviews')).toBeUndefined()
  expect(left.id).toBeTruthy()
})

test('an outdated translation is named by its record and leads to where it is renewed', async () => {
  const { id } = await save(editor, 'priority', { titleLt: 'Prioritetas', titleEn: 'Priority' })
  await save(editor, 'priority', { ...(await open(editor, 'priority', id)), titleLt: 'Naujas prioritetas' })
  expect(await waiting(editor, 'outdated')).toMatchObject({
    total: 1,
    tasks: [{ title: 'Naujas prioritetas', href: `/admin/translations/priorities/${id}` }],
  })
})

test('an address that was dead twice in a row leads to its record; once is no task', async () => {
  const { id } = await save(editor, 'network', {
    nameLt: 'Su nuoroda',
    nameEn: 'With a link',
    websiteUrl: 'https://gone.example/',
  })
  const key = { municipalityId: town.id, recordType: 'Network', recordId: id, url: 'https://gone.example/' }
  await db.linkCheck.create({ data: { ...key, checkedAt: now, status: 404, deadTimes: 1 } })
  expect(await waiting(editor, 'deadLinks')).toBeUndefined()
  await db.linkCheck.updateMany({ where: key, data: { deadTimes: 2 } })
  expect((await waiting(editor, 'deadLinks'))?.tasks).toEqual([
    { title: 'https://gone.example/', about: '404', at: null, href: `/admin/register/networks/${id}` },
  ])
})

test('reports are due once the trip is over, overdue after their term, and wait for review once handed in', async () => {
  const filer = await staff(town.id, 'filer')
  const trip = (startsOn: string, endsOn: string) =>
    saveDraft(filer, { known: null, input: complete({ startsOn, endsOn }), today: '2026-11-21' })
  const late = await trip('2026-10-01', '2026-10-03')
  const soon = await trip('2026-11-18', '2026-11-20')
  await trip('2026-12-01', '2026-12-02')
  const hrefs = async (kind: TaskKind, who = filer) => (await waiting(who, kind))?.tasks.map(({ href }) => href)
  expect(await hrefs('overdue')).toEqual([`/admin/trips/${late.reference}`])
  expect(await hrefs('due')).toEqual([`/admin/trips/${soon.reference}`])
  expect((await waiting(filer, 'drafts'))?.total).toBe(3)

  await submitReport(filer, {
    known: late,
    input: complete({ startsOn: '2026-10-01', endsOn: '2026-10-03' }),
    today: '2026-11-21',
  })
  expect(await hrefs('overdue')).toBeUndefined()
  expect(await hrefs('toReview', publisher)).toEqual([`/admin/trips/${late.reference}`])
  expect(await hrefs('toReview')).toBeUndefined()
  expect(await hrefs('silent')).toBeUndefined()
})

test('of each kind the first few are shown, and all where that kind is asked for', async () => {
  const filer = await staff(town.id, 'filer')
  for (let number = 0; number < 7; number++)
    await saveDraft(filer, { known: null, input: complete(), today: '2026-11-21' })
  expect(await waiting(filer, 'drafts')).toMatchObject({ total: 7 })
  expect((await waiting(filer, 'drafts'))?.tasks).toHaveLength(5)
  expect((await getTasks(filer, 'drafts', now))[0]?.tasks).toHaveLength(7)
})

test('a trip that is not made, and a report taken back from the public, are no drafts that wait', async () => {
  const filer = await staff(town.id, 'filer')
  const drafts = async () => (await waiting(filer, 'drafts'))?.tasks.map(({ href }) => href)
  const filed = { known: null, input: complete(), today: '2026-11-21' }
  const draft = await saveDraft(filer, filed)
  expect(await drafts()).toEqual([`/admin/trips/${draft.reference}`])
  const ended = await endTrip(filer, draft, { outcome: 'cancelled', reasonLt: 'Nebereikia', reasonEn: null })
  expect(await drafts()).toBeUndefined()
  await reinstateTrip(filer, ended)
  expect(await drafts()).toEqual([`/admin/trips/${draft.reference}`])

  const submitted = await submitReport(filer, { ...filed, input: complete() })
  const published = await publishReport(publisher, submitted, '2026-11-21')
  await withdrawReport(publisher, published, withdrawal())
  expect(await drafts()).toEqual([`/admin/trips/${draft.reference}`])
})

test('a draft that its signer sent back waits among the returned with the comment, until they are asked again', async () => {
  const filer = await staff(town.id, 'filer')
  const signer = await staff(town.id, 'filer')
  const official = { municipalityId: town.id, slug: 'pasirasanti', name: 'Rūta Rūtaitė' }
  const { id: officialId } = await db.official.create({ data: official })
  await linkAccount(await staff(town.id, 'administrator'), signer.id, officialId)
  const input = complete({ signerName: 'Rūta Rūtaitė' })
  const asked = await askToSign(filer, { known: null, input, today: '2026-11-21' })
  expect((await waiting(filer, 'drafts'))?.total).toBe(1)

  await sendBackReport(signer, asked, 'Trūksta sumų')
  const { version } = await db.businessTrip.findFirstOrThrow({ where: { id: asked.id } })
  expect(await waiting(filer, 'returned')).toMatchObject({
    total: 1,
    tasks: [{ href: `/admin/trips/${asked.reference}`, about: 'Trūksta sumų' }],
  })
  expect(await waiting(filer, 'drafts')).toBeUndefined()

  await askToSign(filer, { known: { id: asked.id, version }, input, today: '2026-11-21' })
  expect(await waiting(filer, 'returned')).toBeUndefined()
  expect((await waiting(filer, 'drafts'))?.total).toBe(1)
})
