import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { FileRefused } from '@/lib/files/work/refused'
import { encodingOf } from '@/lib/import/decode'
import { pageSheets } from '../rules/page-sheets'
import { headOf } from '../rules/sheet-head'
import { readTextTable } from '../rules/text-table'
import type { SheetHead } from '../schema/sheets'
import { readXlsx, type TextSheet } from '../xlsx'

/** Lines, columns and letters that a file may have. */
const mostLines = 60_000
const mostColumns = 100
const mostLetters = 60_000_000

/** A file or a text that somebody pasted; `page` says that it is the text of a page of networks and partner cities. */
type Given = ({ path: string; name: string } | { text: string; page: boolean }) & { list: string | null }

export type ReadTable =
  | { refused: 'tableUnreadable' | 'tableEmpty' | 'tableTooLarge' | 'oldExcel' }
  | { packed: Uint8Array; sheets: SheetHead[]; hash: string; readAs: string; notUnderstood: string[] }

/** The tables of a file as text, and how they are understood at first. Runs where nothing secret is. */
export default async function readTable(given: Given): Promise<ReadTable> {
  const bytes = 'path' in given ? await readFile(given.path) : Buffer.from(given.text)
  const read = await sheetsOf(given, bytes).catch((error) => {
    if (
      error instanceof FileRefused ||
      error?.name === 'CsvError' ||
      /spreadsheet|zip|xml/i.test(String(error?.message))
    )
      return null
    throw error
  })
  if (!read) return { refused: bytes.subarray(0, 4).equals(oleHead) ? 'oldExcel' : 'tableUnreadable' }
  const sheets = read.sheets.filter(({ rows }) => rows.some((row) => row.some((cell) => cell.trim())))
  if (sheets.length === 0) return { refused: 'tableEmpty' }
  if (isTooLarge(sheets)) return { refused: 'tableTooLarge' }
  return {
    packed: gzipSync(JSON.stringify(sheets), { level: 1 }),
    sheets: sheets.map((sheet) => headOf(sheet, given.list)),
    hash: createHash('sha256').update(bytes).digest('hex'),
    ...{ readAs: read.readAs, notUnderstood: read.notUnderstood },
  }
}

const oleHead = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])

type Read = { sheets: TextSheet[]; readAs: string; notUnderstood: string[] }

async function sheetsOf(given: Given, bytes: Buffer): Promise<Read> {
  if ('text' in given && given.page) return { ...pageSheets(given.text), readAs: '' }
  if ('path' in given && bytes.subarray(0, 2).toString('latin1') === 'PK')
    return { sheets: await readXlsx(given.path), readAs: '', notUnderstood: [] }
  if (bytes.subarray(0, 4).equals(oleHead)) throw new FileRefused('fileDamaged')
  const encoding = encodingOf(bytes)
  const { rows, delimiter } = readTextTable(new TextDecoder(encoding).decode(bytes))
  const name = 'path' in given ? given.name.replace(/\.[^.]*$/, '') : ''
  return { sheets: [{ name, rows }], readAs: `${encoding} ${delimiter === '\t' ? '⇥' : delimiter}`, notUnderstood: [] }
}

function isTooLarge(sheets: TextSheet[]) {
  const letters = sheets.reduce(
    (sum, { rows }) => sum + rows.reduce((all, row) => all + row.reduce((own, cell) => own + cell.length, 0), 0),
    0,
  )
  const lines = sheets.reduce((sum, { rows }) => sum + rows.length, 0)
  return (
    letters > mostLetters ||
    lines > mostLines ||
    sheets.some(({ rows }) => rows.some((row) => row.length > mostColumns))
  )
}
