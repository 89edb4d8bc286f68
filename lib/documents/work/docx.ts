import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  type IParagraphOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import { paragraphsOf } from '../paragraphs'
import type { Block, FormDocument, Said } from '../schema'
import { costTable, linesTable } from './docx-tables'

const font = 'Calibri'
const grey = '595959'
const bullets = 'dashes'

/** The document as DOCX: headings, a title, table headers and languages are real ones, for whoever edits or hears it. */
export default async function docx({ document }: { document: FormDocument }): Promise<Uint8Array> {
  const { lang, title, institution, kind, number, parts, signedAfter, origin, address, pageWords } = document
  const children = [
    centred(institution, { bold: true, allCaps: true }),
    new Paragraph({ heading: HeadingLevel.TITLE, alignment: AlignmentType.CENTER, children: [new TextRun(kind)] }),
    centred(number),
    ...(document.notice ? [centred(document.notice, { italics: true, color: grey })] : []),
    linesTable(
      document.facts.map(({ label, lines }) => [label, lines.flatMap((said, index) => words(said, lang, index > 0))]),
    ),
    ...parts.slice(0, signedAfter).flatMap((part) => partOf(part, lang)),
    ...document.signature.flatMap(({ number, heading: name, said, empty }) => [
      heading(`${number}. ${name}`),
      said ? new Paragraph({ children: words(said, lang) }) : note(empty),
    ]),
    ...parts.slice(signedAfter).flatMap((part) => partOf(part, lang)),
    ...origin.map((text, index) => small([new TextRun(text)], index === 0)),
    small([new ExternalHyperlink({ link: address, children: [new TextRun({ text: address, style: 'Hyperlink' })] })]),
  ]

  const made = new Document({
    title,
    creator: institution,
    features: { updateFields: false },
    styles: {
      default: styles(lang, document.accent.slice(1)),
      paragraphStyles: [{ id: 'Small', name: 'Small', basedOn: 'Normal', run: { size: 18, color: grey } }],
    },
    numbering: { config: [{ reference: bullets, levels: [dash] }] },
    sections: [
      {
        properties: { page: { margin: { top: 1360, bottom: 1360, left: 1590, right: 1020 } } },
        footers: { default: new Footer({ children: [pageNumbers(pageWords)] }) },
        children,
      },
    ],
  })
  return Packer.toBuffer(made)
}

function partOf({ number, heading: name, blocks }: FormDocument['parts'][number], lang: string) {
  return [heading(number === null ? name : `${number}. ${name}`), ...blocks.flatMap((block) => blockOf(block, lang))]
}

function blockOf(block: Block, lang: string) {
  if (block.kind === 'note') return [note(block.text)]
  if (block.kind === 'table') return [caption(block.caption), costTable(block), new Paragraph('')]
  if (block.kind === 'list')
    return block.items.map(
      ({ said, note }) =>
        new Paragraph({
          numbering: { reference: bullets, level: 0 },
          children: [
            ...words(said, lang),
            ...(note ? [new TextRun({ text: note, break: 1, color: grey, size: 20 })] : []),
          ],
        }),
    )
  return paragraphsOf(block.said.text).map(
    (text) => new Paragraph({ children: words({ text, lang: block.said.lang }, lang) }),
  )
}

/** Words with their language where it is not the document's; line breaks stay. */
function words({ text, lang: own }: Said, lang: string, onNewLine = false): ParagraphChild[] {
  return text.split('\n').map(
    (line, index) =>
      new TextRun({
        text: line,
        ...((index > 0 || onNewLine) && { break: 1 }),
        ...(own !== lang && { language: { value: tag(own) } }),
      }),
  )
}

function heading(text: string) {
  return new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(text)] })
}

function note(text: string) {
  return new Paragraph({ children: [new TextRun({ text, italics: true, color: grey })] })
}

function caption(text: string) {
  return new Paragraph({ keepNext: true, children: [new TextRun({ text, color: grey, size: 20 })] })
}

function centred(text: string, run = {}) {
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, ...run })] })
}

function small(children: ParagraphChild[], first = false) {
  const border: IParagraphOptions = first
    ? { spacing: { before: 480 }, border: { top: { style: BorderStyle.SINGLE, size: 4, color: grey, space: 6 } } }
    : {}
  return new Paragraph({ style: 'Small', ...border, children })
}

function pageNumbers({ page, of }: FormDocument['pageWords']) {
  const children = [`${page} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES]
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children, size: 18, color: grey })],
  })
}

const dash = {
  level: 0,
  format: LevelFormat.BULLET,
  text: '–',
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 360, hanging: 300 } } },
}

function styles(lang: string, accent: string) {
  const run = { font, color: '000000' }
  return {
    document: {
      run: { ...run, size: 22, language: { value: tag(lang) } },
      paragraph: { spacing: { after: 140, line: 276 } },
    },
    title: { run: { ...run, size: 34, bold: true, color: accent }, paragraph: { spacing: { before: 120, after: 60 } } },
    heading1: {
      run: { ...run, size: 24, bold: true },
      paragraph: { spacing: { before: 320, after: 100 }, keepNext: true },
    },
  }
}

function tag(lang: string) {
  return { lt: 'lt-LT', en: 'en-GB' }[lang] ?? lang
}
