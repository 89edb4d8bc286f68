import { beforeAll, expect, test } from 'vitest'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { removeFile } from '@/lib/files/write/remove'
import { getOfficePage } from '@/lib/office-lists/read/list'
import { readOfficeQuery } from '@/lib/office-lists/schema/query'
import { compareVersions, getVersions, goneIn } from '@/lib/records/read/history'
import { recycledList } from '@/lib/records/read/recycled'
import { getUses } from '@/lib/records/read/told-uses'
import type { Change } from '@/lib/records/rules/difference'
import { rowWords, type Told, wordsOf } from '@/lib/records/rules/words'
import { descriptionOf } from '@/lib/records/schema/register'
import { recycleRecords } from '@/lib/records/write/recycle'
import { restoreRecycled, restoreVersion } from '@/lib/records/write/restore'
import { municipality, staff } from './office'
import { contentNow, open, save } from './register'

let editor: Staff
let stranger: Staff

beforeAll(async () => {
  editor = await staff((await municipality('alytus')).id, 'editor')
  stranger = await staff((await municipality('utena')).id, 'editor')
})

/** Changes as the page tells them: the field, what it said, what it says. */
function told(changes: Change[], words: Told): string[] {
  return changes.flatMap((change) => {
    if (change.kind === 'order') return [`${change.name}: order`]
    if (change.kind === 'value')
      return [
        `${change.name}: ${wordsOf(change.field, change.before, words)} > ${wordsOf(change.field, change.after, words)}`,
      ]
    const row = `${change.name} ${change.how}: ${rowWords(change.field, change.row, words)}`
    return [row, ...told(change.changes, words)]
  })
}

async function compare(key: Parameters<typeof descriptionOf>[0], id: string, from: number, to: number) {
  const comparison = await compareVersions(editor, descriptionOf(key), id, from, to)
  if (!comparison) throw new Error('no such versions')
  return told(comparison.changes, comparison.told)
}

const network = (nameLt: string, nameEn = nameLt) => save(editor, 'network', { nameLt, nameEn })
const city = (nameLt: string, nameEn = nameLt) => save(editor, 'partnerCity', { nameLt, nameEn, countryCode: 'LV' })
const recycle = (key: Parameters<typeof descriptionOf>[0], id: string, version = 1, by = editor) =>
  recycleRecords(by, descriptionOf(key), [{ id, version }])

test('any two versions are compared as people read: both languages, relations by name, money as numbers, dates as said', async () => {
  const { id: networkId } = await network('Pirmasis tinklas', 'The first network')
  const { id: other } = await network('Antrasis tinklas', 'The second network')
  const { id } = await save(editor, 'membership', {
    networkId,
    since: '1991',
    fees: [{ year: '2024', amount: '1200,5' }],
  })
  const form = await open(editor, 'membership', id)
  await save(editor, 'membership', {
    ...form,
    ...{ networkId: other, since: '1991-02', coordinatorLt: 'Skyrius', coordinatorEn: 'Division' },
    fees: [
      { year: '2024', amount: '1300' },
      { year: '2025', amount: '1500', currency: 'EUR' },
    ],
    ...{ reviewedOn: '2025-01-15', verdict: 'keep' },
  })
  expect(await compare('membership', id, 1, 2)).toEqual([
    'networkId: Pirmasis tinklas > Antrasis tinklas',
    'since: 1991 m. > 1991 m. vasario mėn.',
    'coordinatorLt:  > Skyrius',
    'coordinatorEn:  > Division',
    'reviewedOn:  > 2025 m. sausio 15 d.',
    'verdict:  > narystę tęsti',
    'fees added: 2025 · 1500,00 · EUR',
    'fees changed: 2024 · 1300,00 · EUR',
    'amount: 1200,50 > 1300,00',
  ])
  expect(await compare('membership', id, 2, 1)).toContain('fees removed: 2025 · 1500,00 · EUR')
  expect(await compareVersions(stranger, descriptionOf('membership'), id, 1, 2)).toBeNull()
})

test('an earlier version comes back as a version of its own, its rows with their ids', async () => {
  const made = await save(editor, 'network', { nameLt: 'Upės', nameEn: 'Rivers', formerNames: [{ name: 'Ežerai' }] })
  const [row] = await db.networkFormerName.findMany({ where: { networkId: made.id } })
  await save(editor, 'network', { ...(await open(editor, 'network', made.id)), nameLt: 'Jūros', formerNames: [] })
  const back = await restoreVersion(editor, descriptionOf('network'), { id: made.id, version: 2 }, 1)
  expect(back.version).toBe(3)
  expect(await contentNow(editor, 'network', made.id)).toMatchObject({
    nameLt: 'Upės',
    formerNames: [{ id: row?.id, name: 'Ežerai' }],
  })
  const versions = await getVersions(editor, descriptionOf('network'), made.id)
  expect(versions.map(({ version, act }) => [version, act])).toEqual([
    [3, 'networks:restore'],
    [2, 'networks:edit'],
    [1, 'networks:create'],
  ])
  await expect(restoreVersion(editor, descriptionOf('network'), { id: made.id, version: 1 }, 2)).rejects.toMatchObject({
    reason: 'stale',
  })
})

test('a restore brings relations back, and says which no longer exist', async () => {
  const riga = await city('Ryga', 'Riga')
  const liepaja = await city('Liepoja', 'Liepaja')
  const { id } = await save(editor, 'network', {
    ...{ nameLt: 'Pajūris', nameEn: 'Seaside' },
    partnerCities: [{ partnerCityId: riga.id }, { partnerCityId: liepaja.id, asOf: '2020' }],
  })
  await save(editor, 'network', { ...(await open(editor, 'network', id)), partnerCities: [] })
  await recycle('partnerCity', liepaja.id)

  expect((await goneIn(editor, descriptionOf('network'), id, 1)).map(({ title }) => title)).toEqual(['Liepoja'])
  await restoreVersion(editor, descriptionOf('network'), { id, version: 2 }, 1)
  expect(await contentNow(editor, 'network', id)).toMatchObject({ partnerCities: [{ partnerCityId: riga.id }] })
  expect(await compare('network', id, 1, 3)).toEqual(['partnerCities removed: Liepoja · 2020 m.'])
})

test('a record that cannot be without another comes back after that one, and says so before', async () => {
  const network = await save(editor, 'network', { nameLt: 'Upės', nameEn: 'Rivers', notAlike: 'yes' })
  const membership = await save(editor, 'membership', { networkId: network.id, since: '2020' })
  await recycle('membership', membership.id)
  await recycle('network', network.id)
  const back = () => restoreRecycled(editor, descriptionOf('membership'), membership.id)
  await expect(back()).rejects.toMatchObject({ reason: 'neededIsGone' })
  await restoreRecycled(editor, descriptionOf('network'), network.id)
  await back()
  expect(await contentNow(editor, 'membership', membership.id)).toMatchObject({ networkId: network.id })
})

test('what is recycled is in no table of the register, and comes back as it was', async () => {
  const made = await save(editor, 'partnerCity', {
    ...{ nameLt: 'Daugpilis', nameEn: 'Daugavpils', countryCode: 'LV' },
    names: [{ name: 'Dinaburgas', kind: 'former', until: '1893' }],
  })
  await db.partnerCity.update({
    where: { municipalityId_id: { municipalityId: editor.municipalityId, id: made.id } },
    data: { sourceText: 'eilutė' },
  })
  const before = await contentNow(editor, 'partnerCity', made.id)
  await recycle('partnerCity', made.id)
  expect(await db.partnerCity.count({ where: { id: made.id } })).toBe(0)
  expect(await db.partnerCityName.count({ where: { partnerCityId: made.id } })).toBe(0)
  expect(await db.searchDocument.count({ where: { recordId: made.id } })).toBe(0)
  const inBin = async (who: Staff) => (await getOfficePage(who, recycledList, readOfficeQuery(recycledList, {}))).rows
  expect(await inBin(editor)).toEqual(
    expect.arrayContaining([expect.objectContaining({ recordId: made.id, title: 'Daugpilis', by: editor.name })]),
  )
  expect(await inBin(stranger)).toEqual([])

  await expect(restoreRecycled(stranger, descriptionOf('partnerCity'), made.id)).rejects.toMatchObject({
    reason: 'recordMissing',
  })
  await restoreRecycled(editor, descriptionOf('partnerCity'), made.id)
  expect(await contentNow(editor, 'partnerCity', made.id)).toEqual(before)
  expect(await db.partnerCity.findFirst({ where: { id: made.id } })).toMatchObject({
    slugLt: 'daugpilis',
    version: 3,
    sourceText: 'eilutė',
  })
  expect(await db.searchDocument.count({ where: { recordId: made.id } })).toBe(2)
  await expect(restoreRecycled(editor, descriptionOf('partnerCity'), made.id)).rejects.toMatchObject({
    reason: 'recordMissing',
  })
})

test('what others refer to is not recycled, nor what has changed meanwhile, nor any when one cannot be', async () => {
  const jelgava = await city('Mintauja', 'Jelgava')
  const free = await city('Laisvas', 'Free')
  await save(editor, 'agreement', {
    titlePrinted: 'Sutartis',
    level: 'municipal',
    parties: [{ partnerCityId: jelgava.id }],
  })
  const refs = [free, jelgava].map(({ id, version }) => ({ id, version }))
  await expect(recycleRecords(editor, descriptionOf('partnerCity'), refs)).rejects.toMatchObject({ reason: 'inUse' })
  expect(await db.partnerCity.count({ where: { id: free.id } })).toBe(1)
  await expect(recycle('partnerCity', free.id, 7)).rejects.toMatchObject({ reason: 'stale' })
  await expect(recycle('partnerCity', free.id, 1, stranger)).rejects.toMatchObject({ reason: 'recordMissing' })
})

test('what uses a record is told in words, with the way to it', async () => {
  const { municipalityId } = editor
  const partner = await city('Ventspilis', 'Ventspils')
  const { id } = await save(editor, 'agreement', { titlePrinted: 'Sutartis', parties: [{ partnerCityId: partner.id }] })
  expect(await getUses(editor, descriptionOf('partnerCity'), partner.id)).toEqual([
    { kind: 'agreement', title: 'Sutartis – Ventspilis', href: `/admin/register/agreements/${id}` },
  ])

  const official = await save(editor, 'official', { name: 'Ona Onaitė' })
  await db.officialAccount.create({ data: { municipalityId, officialId: official.id, userId: editor.id } })
  const title = editor.name
  expect(await getUses(editor, descriptionOf('official'), official.id)).toEqual([
    { kind: 'account', title, href: null },
  ])
  const administrator = await staff(municipalityId, 'administrator')
  expect(await getUses(administrator, descriptionOf('official'), official.id)).toEqual([
    { kind: 'account', title, href: `/admin/people/${editor.id}#official` },
  ])

  const type = await db.agreementType.create({
    data: { code: 'BANDOMOJI', nameLt: 'Bandomoji', nameEn: 'Trial', gender: 'feminine' },
  })
  const parties = [{ nameLt: 'Ministerija' }]
  await save(stranger, 'agreement', { titlePrinted: 'Svetima sutartis', typeCode: type.code, parties })
  expect(await getUses(editor, descriptionOf('agreementType'), type.id)).toEqual([
    { kind: 'elsewhere', title: '', href: null },
  ])
})

test('an agreement is recycled once its files are removed, and what is kept of them comes back with it', async () => {
  const { municipalityId } = editor
  const { id } = await save(editor, 'agreement', {
    titlePrinted: 'Sutartis su failu',
    parties: [{ nameLt: 'Ministerija' }],
  })
  const words = { fileName: 'sutartis.pdf', titleLt: 'Pasirašyta sutartis', lang: 'lt', mediaType: 'application/pdf' }
  const file = await db.document.create({
    data: { municipalityId, agreementId: id, ...words, size: 1, sha256: 'a'.repeat(64), isPublic: false },
  })
  const kept = () => db.document.findFirstOrThrow({ where: { id: file.id } })
  await expect(recycle('agreement', id)).rejects.toMatchObject({ reason: 'inUse' })
  expect(await getUses(editor, descriptionOf('agreement'), id)).toEqual([
    { kind: 'file', title: 'Pasirašyta sutartis', href: `/admin/register/agreements/${id}#files` },
  ])

  await removeFile(editor, file)
  expect(await getUses(editor, descriptionOf('agreement'), id)).toEqual([])
  await recycle('agreement', id)
  expect(await kept()).toMatchObject({ agreementId: null, recycledAgreementId: id })
  const where = { municipalityId_id: { municipalityId, id: file.id } }
  await expect(db.document.update({ where, data: { removedAt: null } })).rejects.toThrow(/recycled_is_removed/)
  await expect(db.document.update({ where, data: { recycledAgreementId: editor.id } })).rejects.toThrow(
    /another record/,
  )

  await restoreRecycled(editor, descriptionOf('agreement'), id)
  expect(await kept()).toMatchObject({ agreementId: id, recycledAgreementId: null })
})

test('an address taken meanwhile stays with who has it', async () => {
  const made = await network('Tas pats', 'Same again')
  await recycle('network', made.id)
  await save(editor, 'network', { nameLt: 'Tas pats', nameEn: 'Same again', notAlike: 'yes' })
  await restoreRecycled(editor, descriptionOf('network'), made.id)
  expect(await db.network.findFirst({ where: { id: made.id } })).toMatchObject({
    slugLt: 'tas-pats-2',
    slugEn: 'same-again-2',
  })
})
