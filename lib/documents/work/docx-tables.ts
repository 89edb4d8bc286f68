import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Block } from '../schema'

const width = { size: 100, type: WidthType.PERCENTAGE }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const thin = { style: BorderStyle.SINGLE, size: 4, color: '595959' }
const open = { left: none, right: none, insideVertical: none, insideHorizontal: none }
const margins = { top: 50, bottom: 50, left: 80, right: 80 }

/** Facts in short: what each is called, and what it is. */
export function linesTable(rows: [label: string, words: ParagraphChild[]][]) {
  return new Table({
    width,
    columnWidths: [2000, 7300],
    borders: { top: thin, bottom: thin, ...open },
    rows: rows.map(
      ([label, words]) =>
        new TableRow({
          cantSplit: true,
          children: [cell([new TextRun({ text: label, color: '595959' })], false), cell(words, false)],
        }),
    ),
  })
}

/** A table with its header repeated on every page; amounts stand to the right. */
export function costTable({ head, rows, foot }: Extract<Block, { kind: 'table' }>) {
  const row = (cells: string[], bold: boolean, tableHeader = false) =>
    new TableRow({
      cantSplit: true,
      tableHeader,
      children: cells.map((text, index) => cell(runs(text, bold), index > 0)),
    })
  return new Table({
    width,
    borders: { top: thin, bottom: thin, left: none, right: none, insideVertical: none, insideHorizontal: thin },
    rows: [row(head, true, true), ...rows.map((cells) => row(cells, false)), row(foot, true)],
  })
}

function cell(children: ParagraphChild[], right: boolean) {
  const alignment = right ? AlignmentType.RIGHT : AlignmentType.LEFT
  return new TableCell({ margins, children: [new Paragraph({ alignment, spacing: { after: 0 }, children })] })
}

function runs(text: string, bold: boolean) {
  return text.split('\n').map((line, index) => new TextRun({ text: line, bold, ...(index > 0 && { break: 1 }) }))
}
