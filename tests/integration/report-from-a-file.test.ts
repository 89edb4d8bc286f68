import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { Document, Packer, Paragraph, TextRun } from 'docx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readReport } from '@/lib/import/report/read-report'
import type { Extracted } from '@/lib/import/work/extract'
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
function typed() {
  const children = source.split(/\n\s*\n/).map((lines) => {
    const runs = lines.split('\n').map((text, index) => new TextRun({ text, ...(index > 0 && { break: 1 }) }))
    return new Paragraph({ children: runs })
  })
  return Packer.toBuffer(new Document({ sections: [{ children }] }))
}

/** The source as a PDF of several pages with numbers at their feet. */
function printed() {
  const fonts = ['regular', 'semibold'].map((style) => readFile(`app/fonts/document-${style}.ttf`))
  return Promise.all(fonts).then((fontBlobs) =>
    NodeCompiler.create({ fontArgs: [{ fontBlobs }] }).pdf({
      mainFileContent: `
        #set page(width: 200mm, height: 140mm, numbering: "1")
        #set text(font: "Source Sans 3", lang: "lt")
        #for part in json(bytes(sys.inputs.parts)) { par(part.split("\\n").join(linebreak())) }`,
      inputs: { parts: JSON.stringify(source.split(/\n\s*\n/)) },
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
