import { text as textIn } from 'node:stream/consumers'
import mammoth from 'mammoth'
import { extractText, getDocumentProxy } from 'unpdf'
import { beforeAll, expect, test } from 'vitest'
import { fromBufferPromise } from 'yauzl'
import { type ReportedTrip, tripReportDocument } from '@/components/documents/trip-report'
import { tripWords } from '@/components/documents/words'
import { db } from '@/lib/db'
import type { FormDocument } from '@/lib/documents/schema'
import { getMunicipality } from '@/lib/municipalities/read'
import { getPublicTrip } from '@/lib/trips/read/public-detail'
import { work } from '@/lib/work/pool'
import { loadRegister } from './loaded'

const letters = 'ąčęėįšųūž ĄČĘĖĮŠŲŪŽ „kabutės“ – 1 234,50 €'
const source = '#eval("1") $x^2$ = Antraštė *b* _i_ @ref <žymė> \\ // /* `c` [d] ~ %'
const madeAt = new Date('2026-11-21T10:00:00Z')
let home: NonNullable<Awaited<ReturnType<typeof getMunicipality>>>

beforeAll(async () => {
  await loadRegister()
  const municipality = await getMunicipality('lt', 'kaunas')
  if (!municipality) throw new Error('no Kaunas')
  home = municipality
  await addCostsAndResults()
})

/** Besides what the report of Kaunas says: results, what follows, and costs of every kind. */
async function addCostsAndResults() {
  const { id: municipalityId } = home
  const trip = await db.businessTrip.findFirstOrThrow({ where: { municipalityId }, include: { report: true } })
  const own = { municipalityId, tripId: trip.id, currency: 'EUR' }
  await db.tripCost.createMany({
    data: [
      { ...own, position: 10, category: 'airTravel', payer: 'municipality', amount: '1240.50', noteLt: 'Du bilietai' },
      { ...own, position: 11, category: 'lodging', payer: 'host', amount: 0 },
      { ...own, position: 12, category: 'mealsAndAllowance', payer: 'municipality', absence: 'notKnownYet' },
      {
        ...own,
        position: 13,
        category: 'other',
        payer: 'municipality',
        absence: 'notPublished',
        absenceGroundLt: 'komercinė paslaptis',
      },
    ],
  })
  const report = { municipalityId, reportId: trip.report?.id ?? '' }
  await db.tripOutcome.create({ data: { ...report, position: 10, textLt: letters } })
  await db.tripOutcome.create({ data: { ...report, position: 11, textLt: source, textEn: source } })
  await db.followUp.create({
    data: { ...report, position: 10, textLt: 'Parengti paraišką', ownerLt: 'Ona Onaitė', dueOn: '2025-03' },
  })
  await db.reportCorrection.create({ data: { ...report, noteLt: 'Pataisyta bilietų kaina.', at: madeAt } })
}

async function documentIn(locale: 'lt' | 'en') {
  const municipality = await getMunicipality(locale, 'kaunas')
  const trip = await getPublicTrip(locale, home.id, '2024-0001')
  if (!municipality || !trip?.report) throw new Error('no report')
  const address = `https://tiltas.example/${locale}/kaunas/2024-0001`
  return tripReportDocument(tripWords(locale), trip as ReportedTrip, municipality, { address, madeAt })
}

const pdf = (document: FormDocument) => work<unknown, Uint8Array>('lib/documents/work/pdf.ts', { document, madeAt })
const docx = (document: FormDocument) => work<unknown, Uint8Array>('lib/documents/work/docx.ts', { document })
const bare = (text: string) => text.replace(/[\s\u00a0]+/g, '')

/** Every text that the document has to say, headings and cells included. */
function textsOf({ institution, kind, number, facts, parts, signature, origin, address }: FormDocument) {
  const texts = [institution, kind, number, ...origin, address]
  JSON.stringify([facts, parts, signature.map(({ said, heading }) => [said, heading])], (key, value) => {
    if (typeof value === 'string' && !['kind', 'lang'].includes(key)) texts.push(...value.split('\n'))
    return value
  })
  return texts.filter(Boolean)
}

/** The text of the document as a PDF, without what stands above and below each page. */
async function textOf(document: FormDocument) {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(await pdf(document))))
  const { institution, kind, number, pageWords } = document
  const head = new RegExp(`^\\s*${institution}\\s*${kind},\\s*${number}`)
  const foot = new RegExp(`${pageWords.page}\\s*\\d+\\s*${pageWords.of}\\s*\\d+\\s*$`)
  return text.map((page, index) => (index > 0 ? page.replace(head, '') : page).replace(foot, '')).join('\n')
}

test.each(['lt', 'en'] as const)('the PDF says everything there is to say, in its order (%s)', async (locale) => {
  const document = await documentIn(locale)
  const said = bare(await textOf(document))
  expect(textsOf(document).filter((one) => !said.includes(bare(one)))).toEqual([])
  const places = document.parts.map(({ heading }) => said.indexOf(bare(heading)))
  expect(places).toEqual([...places].sort((a, b) => a - b))
})

test.each(['lt', 'en'] as const)(
  'the PDF is one that can be heard: PDF/UA, tagged, with a title and a language (%s)',
  async (locale) => {
    const document = await documentIn(locale)
    const bytes = new Uint8Array(await pdf(document))
    const raw = Buffer.from(bytes).toString('latin1')
    const read = await getDocumentProxy(bytes)
    const { info, metadata } = await read.getMetadata()
    expect(info).toMatchObject({ Title: document.title, Language: locale })
    expect(metadata.get('dc:title')).toBe(document.title)
    expect(raw).toMatch(/pdfuaid:part>1</)
    expect(await read.getMarkInfo()).toMatchObject({ Marked: true })
    expect(raw).toContain('/StructTreeRoot')

    const tree = JSON.stringify(
      await Promise.all(
        Array.from({ length: read.numPages }, async (_, page) => (await read.getPage(page + 1)).getStructTree()),
      ),
    )
    for (const role of ['H1', 'P', 'L', 'LI', 'Table', 'TH', 'TD', 'Link'])
      expect(tree, role).toContain(`"role":"${role}"`)
  },
)

test('what people wrote is never read as a program of the typesetter', async () => {
  const text = bare(await textOf(await documentIn('lt')))
  expect(text).toContain(bare(source))
  expect(text).toContain(bare(letters))
})

test('letters that the font lacks become boxes, and the document says so', async () => {
  const document = await documentIn('lt')
  const signature = document.signature.map((line) => ({
    ...line,
    said: { text: '王小明 🙂 Київ Αθήνα \u202eabc', lang: 'zh' },
  }))
  const text = await textOf({ ...document, signature })
  expect(text).toContain('□□□ □ Київ Αθήνα abc')
  expect(bare(text)).toContain(bare(document.lettersMissing))
})

test('a text in another language is marked as such', async () => {
  const document = await documentIn('en')
  const raw = Buffer.from(await pdf(document)).toString('latin1')
  expect(raw).toMatch(/\/Lang ?\(lt\)/)
  const { 'word/document.xml': body = '' } = await partsOf(await docx(document))
  expect(body).toContain('w:val="lt-LT"')
})

test.each(['lt', 'en'] as const)('the DOCX says everything there is to say (%s)', async (locale) => {
  const document = await documentIn(locale)
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await docx(document)) })
  const said = bare(value)
  expect(textsOf(document).filter((one) => !said.includes(bare(one)))).toEqual([])
})

test('the DOCX has true headings, table headers, a title and a language', async () => {
  const document = await documentIn('lt')
  const bytes = await docx(document)
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })
  expect(value.match(/<h1>/g)).toHaveLength(document.parts.length + document.signature.length)
  expect(value).toContain('<thead>')
  const parts = await partsOf(bytes)
  expect(parts['word/styles.xml']).toContain('w:val="lt-LT"')
  expect(parts['docProps/core.xml']).toContain(`<dc:title>${document.title}</dc:title>`)
})

/** The parts of a DOCX as text, by their names. */
async function partsOf(bytes: Uint8Array) {
  const parts: Record<string, string> = {}
  const zip = await fromBufferPromise(Buffer.from(bytes))
  for await (const entry of zip.eachEntry())
    parts[entry.fileName] = await textIn(await zip.openReadStreamPromise(entry))
  return parts
}
