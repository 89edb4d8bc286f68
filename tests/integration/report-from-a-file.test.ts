import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { Document, Packer, Paragraph, TextRun } from 'docx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FormDocument } from '@/lib/documents/schema'
import { readReport } from '@/lib/import/report/read-report'
import type { Extracted } from '@/lib/import/work/extract'
import { inputFound } from '@/lib/trips/rules/found'
import { work } from '@/lib/work/pool'
import { docx, pdf, relation } from './made-files'

let folder = ''
let source = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tiltas-reports-'))
  source = await readFile('prisma/data/kaunas-trip-report-brescia-2024.txt', 'utf8')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function extract(name: string, bytes: Uint8Array): Promise<Extracted> {
  const path = join(folder, 'file')
  await writeFile(path, bytes)
  return work('lib/import/work/extract.ts', { path, name })
}

async function textOf(name: string, bytes: Uint8Array) {
  const found = await extract(name, bytes)
  if ('refused' in found) throw new Error(found.refused)
  return found.text
}

/** What is read of a report, but for how its lines were broken. */
function read(text: string) {
  return JSON.parse(JSON.stringify(readReport(text)).replace(/(\\n|\s)+/g, ' '))
}

/** The source as a person would type it into a word processor: a paragraph for each of its lines. */
function typed(text = source) {
  const children = text.split(/\n\s*\n/).map((lines) => {
    const runs = lines.split('\n').map((text, index) => new TextRun({ text, ...(index > 0 && { break: 1 }) }))
    return new Paragraph({ children: runs })
  })
  return Packer.toBuffer(new Document({ sections: [{ children }] }))
}

/** The source as a PDF of several pages with numbers at their feet. */
function printed(text = source) {
  const fonts = ['regular', 'semibold'].map((style) => readFile(`app/fonts/document-${style}.ttf`))
  return Promise.all(fonts).then((fontBlobs) =>
    NodeCompiler.create({ fontArgs: [{ fontBlobs }] }).pdf({
      mainFileContent: `
        #set page(width: 200mm, height: 140mm, numbering: "1")
        #set text(font: "Source Sans 3", lang: "lt")
        #for part in json(bytes(sys.inputs.parts)) { par(part.split("\\n").join(linebreak())) }`,
      inputs: { parts: JSON.stringify(text.split(/\n\s*\n/)) },
    }),
  )
}

test('a report as DOCX is read as its text is', async () => {
  expect(read(await textOf('ataskaita.docx', await typed()))).toEqual(read(source))
})

test('a report as PDF is read as its text is, the numbers of its pages put aside', async () => {
  const pages = { notUnderstood: ['1', '2', '3'] }
  expect(read(await textOf('ataskaita.pdf', await printed()))).toEqual({ ...read(source), ...pages })
})

const english = {
  'Basis for the trip': 'Order No. MA-734 of the Mayor of Kaunas City Municipality of 27 November 2024',
  'Time and place of the trip': '4–7 December 2024, Brescia (Italy)',
  'Purpose of the trip': 'To take part in the opening ceremony of the year of culture.',
  'Meetings held and issues discussed':
    'The delegation met with the mayor of Brescia and agreed on an exchange of theatres.',
  'Source of funding': 'The budget of Kaunas City Municipality',
}
const englishFields = {
  startsOn: '2024-12-04',
  endsOn: '2024-12-07',
  destinations: [{ nameLt: 'Brescia', nameEn: 'Brescia', countryCode: 'IT', partnerCityId: null }],
  purposeEn: 'To take part in the opening ceremony of the year of culture.',
  meetingsEn: expect.stringContaining('met with the mayor of Brescia'),
  fundingEn: expect.stringContaining('The budget of Kaunas'),
  bases: [expect.objectContaining({ act: 'mayorOrder', date: '2024-11-27', number: 'MA-734' })],
}
const nobodyKnown = { partnerCities: [], officials: [] }
const fieldsOf = (text: string) => inputFound(readReport(text), nobodyKnown)

test.each(['ataskaita.txt', 'report.pdf', 'report.docx'])(
  'an English report fills the English fields: %s',
  async (name) => {
    const text = [
      'BUSINESS TRIP REPORT',
      ...Object.entries(english).map(([heading, said], at) => `${at + 1}. ${heading}:\n${said}`),
    ].join('\n\n')
    const bytes = name.endsWith('pdf')
      ? await printed(text)
      : name.endsWith('docx')
        ? await typed(text)
        : Buffer.from(text)
    expect(fieldsOf(await textOf(name, bytes))).toMatchObject(englishFields)
  },
)

test('an English report as the portal itself prints it fills the English fields', async () => {
  const said = (text: string) => ({ text, lang: 'en' })
  const document: FormDocument = {
    ...{
      lang: 'en',
      title: 'Business trip report',
      institution: 'Kaunas City Municipality',
      kind: 'Business trip report',
    },
    ...{
      number: '2024-0001',
      notice: null,
      accent: '#1f5c3d',
      facts: [],
      signedAfter: 5,
      origin: [],
      address: 'https://tiltas.example',
    },
    parts: Object.entries(english).map(([heading, text], at) => ({
      ...{ number: at + 1, heading },
      blocks: [{ kind: 'paragraphs', said: said(text) }],
    })),
    signature: [],
    ...{ pageWords: { page: 'Page', of: 'of' }, lettersMissing: '' },
  }
  const madeAt = new Date('2026-11-21T10:00:00Z')
  const bytes = await work<unknown, Uint8Array>('lib/documents/work/pdf.ts', { document, madeAt })
  expect(fieldsOf(await textOf('report.pdf', bytes))).toMatchObject(englishFields)
})

test('a file without words is told apart from one that may not be taken', async () => {
  expect(await extract('a.pdf', pdf())).toEqual({ refused: 'fileWithoutText' })
  expect(await extract('a.docx', docx([], { text: ' ' }))).toEqual({ refused: 'fileWithoutText' })
  expect(await extract('a.docx', docx([relation('image', 'file:///etc/passwd')]))).toEqual({ refused: 'fileActive' })
  expect(await extract('a.docx', Buffer.from('text'))).toEqual({ refused: 'fileTypeRefused' })
})

test('columns, line breaks and signs of a DOCX stay', async () => {
  const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`
  const main = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:tbl><w:tr>${cell('Tarybos narė')}${cell('Ona &amp; Ieva &lt;b&gt;')}</w:tr></w:tbl><w:p><w:r><w:t>viena</w:t><w:br/><w:t>dvi</w:t></w:r></w:p></w:body></w:document>`
  expect(await textOf('a.docx', docx([], { main }))).toBe('Tarybos narė\tOna & Ieva <b>\n\nviena\ndvi')
})
