import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { getOfficeFile, getPublicFile } from '@/lib/files/read/file'
import { listTripFiles } from '@/lib/files/read/list'
import { FileWords } from '@/lib/files/schema'
import { store } from '@/lib/files/store/chosen'
import { receive } from '@/lib/files/upload/receive'
import { upload } from '@/lib/files/upload/upload'
import { describeFile } from '@/lib/files/write/describe'
import { removeFile } from '@/lib/files/write/remove'
import { getPublicTrip } from '@/lib/trips/read/public-detail'
import { publishReport, submitReport, withdrawReport } from '@/lib/trips/write/review'
import { saveDraft } from '@/lib/trips/write/save'
import { pdf } from './made-files'
import { complete, municipality, staff, today, withdrawal } from './office'

const folder = await mkdtemp(join(tmpdir(), 'tiltas-records-'))
process.env.TILTAS_DATA_DIR = folder

let filer: Staff
let other: Staff
let publisher: Staff
let town = ''

beforeAll(async () => {
  const { id, slug } = await municipality('mazeikiai')
  town = slug
  filer = await staff(id, 'filer')
  other = await staff(id, 'filer')
  publisher = await staff(id, 'publisher')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const words = { titleLt: 'Pasirašyta ataskaita', lang: 'lt', isPublic: 'on' }

/** A form with a file, as a browser sends it. */
function form(fields: Record<string, string> = words, file: Blob | null = new Blob([pdf()]), name = 'Ataskaita.pdf') {
  const body = new FormData()
  for (const [field, value] of Object.entries(fields)) body.set(field, value)
  if (file) body.set('file', file, name)
  return new Request('http://localhost/admin/files', { method: 'POST', body })
}

async function draft() {
  return saveDraft(filer, { known: null, input: complete(), today })
}

test('a file of a draft is for those who may read the draft, of a published report for everyone, then for nobody', async () => {
  const trip = await draft()
  const file = await upload(filer, { trip: trip.reference }, form())
  expect((await buffer(await store().open(file.sha256))).equals(pdf())).toBe(true)
  expect(await listTripFiles(filer, trip.id)).toMatchObject([{ titleLt: 'Pasirašyta ataskaita', tagged: false }])

  const seenBy = async (someone: Staff) => (await getOfficeFile(someone, file.id))?.fileName ?? null
  expect([await seenBy(filer), await seenBy(publisher), await seenBy(other)]).toEqual([
    'Ataskaita.pdf',
    'Ataskaita.pdf',
    null,
  ])
  expect(await getPublicFile(town, file.id)).toBeNull()

  const submitted = await submitReport(filer, { known: trip, input: complete(), today })
  expect(await getPublicFile(town, file.id)).toBeNull()
  const published = await publishReport(publisher, submitted, today)
  expect(await getPublicFile(town, file.id)).toMatchObject({ fileName: 'Ataskaita.pdf', sha256: file.sha256 })
  expect(await getPublicFile('kitas', file.id)).toBeNull()
  expect(await getPublicFile(town, 'ne-id')).toBeNull()
  expect((await getPublicTrip('lt', filer.municipalityId, trip.reference))?.report?.documents).toMatchObject([
    { fileName: 'Ataskaita.pdf', type: 'PDF', language: 'lietuvių', untagged: true },
  ])

  await withdrawReport(publisher, published, withdrawal('Klaida'))
  expect(await getPublicFile(town, file.id)).toBeNull()
})

test('a file that is not for the public is not, also of a published report', async () => {
  const trip = await draft()
  const { isPublic: _, ...hidden } = words
  const file = await upload(filer, { trip: trip.reference }, form(hidden))
  const submitted = await submitReport(filer, { known: trip, input: complete(), today })
  await publishReport(publisher, submitted, today)
  expect(await getPublicFile(town, file.id)).toBeNull()
  expect((await getPublicTrip('lt', filer.municipalityId, trip.reference))?.report?.documents).toEqual([])
})

test('a removed file is shown to nobody; its record, its bytes and who removed it stay', async () => {
  const trip = await draft()
  const file = await upload(filer, { trip: trip.reference }, form())
  await expect(removeFile(other, file)).rejects.toMatchObject({ reason: 'notYours' })
  await removeFile(filer, file)
  expect(await getOfficeFile(filer, file.id)).toBeNull()
  expect(await listTripFiles(filer, trip.id)).toEqual([])
  await expect(removeFile(filer, file)).rejects.toMatchObject({ reason: 'fileMissing' })

  const kept = await db.document.findFirstOrThrow({ where: { id: file.id } })
  expect(kept).toMatchObject({ removedById: filer.id, version: 2 })
  expect(await buffer(await store().open(file.sha256))).toHaveLength(file.size)
  const acts = await db.auditEntry.findMany({ where: { recordId: file.id }, orderBy: { id: 'asc' } })
  expect(acts.map(({ act, userId }) => [act, userId])).toEqual([
    ['files:attach', filer.id],
    ['files:remove', filer.id],
  ])
  const where = { municipalityId_id: { municipalityId: kept.municipalityId, id: kept.id } }
  await expect(db.document.delete({ where })).rejects.toThrow(/is kept/)
  const otherBytes = { where, data: { sha256: 'b'.repeat(64) } }
  await expect(db.document.update(otherBytes)).rejects.toThrow(/another file is another record/)
})

test('what is said of a file is changed by whoever may edit its record, by the version that was read', async () => {
  const trip = await draft()
  const file = await upload(filer, { trip: trip.reference }, form())
  const better = {
    titleLt: 'Delegacija prie rotušės',
    titleEn: 'The delegation at the town hall',
    lang: 'en',
    isPublic: false,
  }
  await expect(describeFile(other, file, better)).rejects.toMatchObject({ reason: 'notYours' })
  expect(await describeFile(filer, file, better)).toMatchObject({ trip: trip.reference, changed: true })
  const [listed] = await listTripFiles(filer, trip.id)
  expect(listed).toMatchObject({ ...better, version: 2 })
  await expect(describeFile(filer, file, { ...better, titleLt: 'Kita' })).rejects.toMatchObject({ reason: 'stale' })
  const now = { id: file.id, version: 2 }
  expect(await describeFile(filer, now, better)).toMatchObject({ changed: false })
  expect(await db.document.findFirst({ where: { id: file.id } })).toMatchObject({
    ...better,
    version: 2,
    sha256: file.sha256,
  })
  const acts = await db.auditEntry.findMany({ where: { recordId: file.id }, orderBy: { number: 'asc' } })
  expect(acts.map(({ act, version }) => [act, version])).toEqual([
    ['files:attach', 1],
    ['files:describe', 2],
  ])

  const submitted = await submitReport(filer, { known: trip, input: complete(), today })
  await expect(describeFile(filer, now, { ...better, isPublic: true })).rejects.toMatchObject({
    reason: 'submittedAlready',
  })
  await publishReport(publisher, submitted, today)
  expect(await getPublicFile(town, file.id)).toBeNull()
  await expect(describeFile(filer, now, { ...better, isPublic: true })).rejects.toMatchObject({
    reason: 'publishedAlready',
  })
  await describeFile(publisher, now, { ...better, isPublic: true })
  expect(await getPublicFile(town, file.id)).toMatchObject({ lang: 'en' })
  await removeFile(publisher, { id: file.id, version: 3 })
  await expect(describeFile(publisher, { id: file.id, version: 4 }, better)).rejects.toMatchObject({
    reason: 'fileMissing',
  })
})

test('two who change the description of a file at once do not write over each other', async () => {
  const trip = await draft()
  const file = await upload(filer, { trip: trip.reference }, form())
  const said = (titleLt: string) => ({ titleLt, titleEn: null, lang: 'lt', isPublic: true })
  const outcomes = await Promise.allSettled([
    describeFile(filer, file, said('Viena')),
    describeFile(publisher, file, said('Kita')),
  ])
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})

test('files come to a report only while it may be edited, and to a published one from those who publish', async () => {
  const trip = await draft()
  const to = { trip: trip.reference }
  await expect(upload(other, to, form())).rejects.toMatchObject({ reason: 'notYours' })
  const submitted = await submitReport(filer, { known: trip, input: complete(), today })
  await expect(upload(filer, to, form())).rejects.toMatchObject({ reason: 'submittedAlready' })
  await publishReport(publisher, submitted, today)
  await expect(upload(filer, to, form())).rejects.toMatchObject({ reason: 'publishedAlready' })
  await expect(upload(publisher, to, form())).resolves.toMatchObject({ fileName: 'Ataskaita.pdf' })
  await expect(upload(filer, { trip: '2099-0001' }, form())).rejects.toMatchObject({ reason: 'tripMissing' })
})

test('copies of agreements come from editors and publishers, and are public at once', async () => {
  const { municipalityId } = publisher
  const { id } = await db.agreement.create({
    data: { municipalityId, slugLt: 'sutartis', slugEn: 'agreement', titlePrinted: 'Sutartis' },
  })
  await expect(upload(filer, { agreement: id }, form())).rejects.toMatchObject({ reason: 'agreementNotYours' })
  const file = await upload(publisher, { agreement: id }, form({ ...words, lang: 'it' }))
  expect(await getPublicFile(town, file.id)).toMatchObject({ lang: 'it' })
  await removeFile(publisher, file)
  expect(await getPublicFile(town, file.id)).toBeNull()
})

test('a file of another municipality can be neither had nor taken away', async () => {
  const { reference } = await draft()
  const file = await upload(filer, { trip: reference }, form())
  const { id } = await municipality('telsiai')
  const stranger = await staff(id, 'administrator')
  expect(await getOfficeFile(stranger, file.id)).toBeNull()
  await expect(removeFile(stranger, file)).rejects.toMatchObject({ reason: 'fileMissing' })
  await expect(upload(stranger, { trip: reference }, form())).rejects.toMatchObject({ reason: 'tripMissing' })
})

test('what is wrong with a form is said by reasons', async () => {
  const { reference } = await draft()
  const send = (request: Request) => upload(filer, { trip: reference }, request)
  await expect(send(form({ ...words, titleLt: ' ' }))).rejects.toMatchObject({ reason: 'fileTitleNeeded' })
  await expect(send(form({ ...words, lang: '<b>' }))).rejects.toMatchObject({ reason: 'fileLanguageNeeded' })
  await expect(send(form(words, null))).rejects.toMatchObject({ reason: 'fileNeeded' })
  await expect(send(form(words, new Blob([])))).rejects.toMatchObject({ reason: 'fileEmpty' })
  await expect(send(form(words, new Blob(['<html>'])))).rejects.toMatchObject({ reason: 'fileTypeRefused' })
  expect(FileWords.safeParse({ titleLt: 'a'.repeat(301), lang: 'lt' }).success).toBe(false)
})

test('what is too large, too much or broken is cut off, and nothing of it is left', async () => {
  const send = (body: BodyInit, headers: Record<string, string> = {}) =>
    receive(
      new Request('http://localhost/', { method: 'POST', body, headers, duplex: 'half' } as RequestInit),
      async ({ file }) => file?.name,
    )
  const endless = new ReadableStream({
    pull: (controller) => controller.enqueue(new Uint8Array(1_000_000)),
  })
  const multipart = { 'content-type': 'multipart/form-data; boundary=x' }
  const head = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n'
  const flood = new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode(head)),
    pull: (controller) => controller.enqueue(new Uint8Array(1_000_000)),
  })
  const parts = Array.from(
    { length: 10_000 },
    (_, n) => `--x\r\nContent-Disposition: form-data; name="f${n}"\r\n\r\n1\r\n`,
  )
  await expect(send(endless, multipart)).rejects.toMatchObject({ reason: 'fileTooLarge' })
  await expect(send(flood, multipart)).rejects.toMatchObject({ reason: 'fileTooLarge' })
  await expect(send(`${parts.join('')}--x--`, multipart)).rejects.toMatchObject({ reason: 'uploadBroken' })
  await expect(send(`${head}half`, multipart)).rejects.toMatchObject({ reason: 'uploadBroken' })
  await expect(send('not a form', { 'content-type': 'text/plain' })).rejects.toMatchObject({ reason: 'uploadBroken' })
  await expect(send('x', { 'content-type': 'multipart/form-data' })).rejects.toMatchObject({ reason: 'uploadBroken' })
  await writeFile(join(folder, 'files/incoming/fresh'), 'x')
  await expect(
    send(form().body as ReadableStream, { 'content-type': 'multipart/form-data; boundary=other' }),
  ).rejects.toMatchObject({ reason: 'uploadBroken' })
  expect(await readdir(join(folder, 'files/incoming'))).toEqual(['fresh'])
})
