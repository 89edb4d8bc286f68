import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Inspection } from '@/lib/files/work/inspect'
import { work } from '@/lib/work/pool'
import { hostile } from './hostile-files'
import { adoc, docx, pdf, relation } from './made-files'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tiltas-files-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function inspect(name: string, bytes: Buffer): Promise<Inspection> {
  const path = join(folder, 'file')
  await writeFile(path, bytes)
  return work('lib/files/work/inspect.ts', { path, name })
}

test('there are enough kinds of harm to look at', () => {
  expect(hostile.length).toBeGreaterThan(90)
  expect(new Set(hostile.map(([what]) => what)).size).toBe(hostile.length)
})

test.each(hostile)('refused: %s', async (_, name, bytes, reason) => {
  expect(await inspect(name, bytes)).toEqual({ refused: reason })
})

test('a file cut off anywhere is refused', async () => {
  const files: [string, Buffer][] = [
    ['a.pdf', pdf()],
    ['a.docx', docx()],
    ['a.adoc', adoc()],
  ]
  for (const [name, bytes] of files)
    for (let part = 1; part < 8; part++) {
      const found = await inspect(name, bytes.subarray(0, Math.floor((bytes.length * part) / 8)))
      expect(found, `${name} ${part}/8`).toHaveProperty('refused')
    }
})

test('what is harmless is taken as it came, so that signatures hold', async () => {
  const files: [string, Buffer, string][] = [
    ['Ataskaita.pdf', pdf(), 'application/pdf'],
    ['Ataskaita.docx', docx(), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    [
      'Ataskaita.docx',
      docx([relation('hyperlink', 'https://kaunas.lt')]),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    ['Sutartis.adoc', adoc(), 'application/vnd.lt.archyvai.adoc-2008'],
    ['Sutartis.asice', adoc([], { type: 'application/vnd.etsi.asic-e+zip' }), 'application/vnd.etsi.asic-e+zip'],
  ]
  for (const [name, bytes, mediaType] of files) {
    const found = await inspect(name, bytes)
    expect(found).toMatchObject({ mediaType, size: bytes.length, fileName: name, path: join(folder, 'file') })
  }
})

test('a picture is drawn anew: turned upright, without place, maker, or what was written behind it', async () => {
  const hidden = '<script>alert(1)</script>'
  const taken = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#888' } })
    .withExif({
      IFD0: { Make: 'Kamera', Artist: 'Ona' },
      IFD3: { GPSLatitude: '54/1 54/1 0/1', GPSLatitudeRef: 'N' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  expect(await sharp(taken).metadata()).toMatchObject({ exif: expect.anything(), orientation: 6 })

  const found = await inspect('IMG_1.JPG', Buffer.concat([taken, Buffer.from(hidden)]))
  if ('refused' in found) throw new Error(found.refused)
  const drawn = await readFile(found.path)
  const { exif, icc, xmp, iptc, width, height } = await sharp(drawn).metadata()
  expect({ exif, icc, xmp, iptc }).toEqual({ exif: undefined, icc: undefined, xmp: undefined, iptc: undefined })
  expect([width, height]).toEqual([30, 40])
  expect(drawn.includes(hidden)).toBe(false)
  expect(found).toMatchObject({ fileName: 'IMG_1.jpg', size: drawn.length })
})

test('what a screen reader finds in a PDF is told', async () => {
  const bare = await inspect('a.pdf', pdf())
  expect(bare).toMatchObject({ pdf: { tagged: false, hasTitle: false, hasLanguage: false } })
  const marked = pdf({
    catalog: '/MarkInfo << /Marked true >> /StructTreeRoot 4 0 R /Lang (lt)',
    objects: ['<< /Type /StructTreeRoot >>', '<< /Title (Sutartis) >>'],
    trailer: '/Info 5 0 R',
  })
  expect(await inspect('a.pdf', marked)).toMatchObject({ pdf: { tagged: true, hasTitle: true, hasLanguage: true } })
})

test.each([
  ['../../etc/passwd.pdf', 'passwd.pdf'],
  ['..\\..\\Windows\\a.pdf', 'a.pdf'],
  ['C:\\Sutartis.pdf', 'Sutartis.pdf'],
  ['sutartis.exe.pdf', 'sutartis-exe.pdf'],
  ['sutar\u202efdp.exe.pdf', 'sutarfdp-exe.pdf'],
  ['a\0b.pdf', 'ab.pdf'],
  ['a\r\nSet-Cookie: x=1.pdf', 'aSet-Cookie- x=1.pdf'],
  ['CON.pdf', '_CON.pdf'],
  ['lpt1.pdf', '_lpt1.pdf'],
  ['.htaccess.pdf', 'htaccess.pdf'],
  ['...pdf', 'dokumentas.pdf'],
  ['  .pdf', 'dokumentas.pdf'],
  ['„Ąžuolas“ Nr. MA-734 (2024).PDF', '„Ąžuolas“ Nr. MA-734 (2024).pdf'],
  ['<script>.pdf', 'script-.pdf'],
  [`${'ą'.repeat(4_000)}.pdf`, `${'ą'.repeat(100)}.pdf`],
])('a name is made safe: %j', async (name, safe) => {
  expect(await inspect(name, pdf())).toMatchObject({ fileName: safe })
})

test('nothing is left but what was drawn', async () => {
  expect((await readdir(folder)).sort()).toEqual(['file', 'file.drawn'])
})
