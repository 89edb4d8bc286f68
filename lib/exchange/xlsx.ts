import readSheets from 'read-excel-file/node'
import writeSheets, { type SheetData } from 'write-excel-file/node'
import { readZip } from '@/lib/files/work/zip'
import { noValue } from './rules/no-value'

/** A sheet as text: what a cell shows a program, empty where there is nothing. The first row is row 1 of the sheet. */
export type TextSheet = { name: string; rows: string[][] }

/**
 * The sheets of an XLSX file as text: numbers with a decimal point, days as `2024-12-04`, moments as `2024-12-04 14:00`. Of a
 * formula its last computed value is taken. Runs in a process of its own only: the archive is judged before it is unpacked
 * (throws `FileRefused`), but what is in it is foreign.
 */
export async function readXlsx(path: string): Promise<TextSheet[]> {
  const parts: string[] = []
  const valueless = new Map<string, string[]>()
  await readZip(path, async (name, bytes) => {
    parts.push(name)
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(name)) valueless.set(name, valuelessCells((await bytes()).toString('utf8')))
  })
  const inOrder = parts.filter((name) => valueless.has(name)).sort((a, b) => numberIn(a) - numberIn(b))
  const sheets = await readSheets(path, { trim: false, parseNumber: plainNumber })
  return sheets.map(({ sheet, data }, at) => {
    const rows = data.map((row) => row.map(textOf))
    for (const ref of valueless.get(inOrder[at] ?? '') ?? []) {
      const place = placeOf(ref)
      const row = place && rows[place.row]
      if (row) row[place.column] = noValue
    }
    return { name: sheet, rows }
  })
}

/** A cell of a file that is made: text never becomes a formula, whatever it begins with. */
export type XlsxCell = string | number | null

/** An XLSX file of sheets whose first row is the headings. */
export function writeXlsx(sheets: { name: string; header: string[]; rows: XlsxCell[][] }[]): Promise<Buffer> {
  return writeSheets(
    sheets.map(({ name, header, rows }) => {
      const head = header.map((value) => ({ value, type: String, fontWeight: 'bold' as const }))
      const data: SheetData = [head, ...rows.map((row) => row.map(cellOf))]
      const columns = header.map((label) => ({ width: Math.min(40, Math.max(12, label.length + 2)) }))
      return { sheet: sheetName(name), data, columns, stickyRowsCount: 1 }
    }),
  ).toBuffer()
}

function cellOf(value: XlsxCell) {
  if (value === null || value === '') return null
  return typeof value === 'number' ? { value, type: Number } : { value: value.slice(0, 32_767), type: String }
}

/** What Excel lets a sheet be called. */
function sheetName(name: string) {
  return name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31)
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (!(value instanceof Date)) return String(value).replace(/\r\n?/g, '\n').replaceAll(noValue, '')
  const text = value.toISOString()
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 16).replace('T', ' ')
}

/** Spreadsheets count in fifteen digits; what a file holds beyond them is the noise of binary fractions. */
function plainNumber(text: string) {
  return Number(Number(text).toPrecision(15))
}

/** The cells with a formula that has no value, or with an error. */
function valuelessCells(xml: string) {
  const found: string[] = []
  for (const [cell, attributes = '', inside = ''] of xml.matchAll(/<c\s([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
    const isFormula = /<f[\s>/]/.test(inside)
    const isError = /\bt="e"/.test(attributes)
    if (!cell || (!isError && !(isFormula && !/<v>[^<]+<\/v>|<v\/>|<v><\/v>|<is>/.test(inside)))) continue
    const ref = /\br="([A-Z]+\d+)"/.exec(attributes)?.[1]
    if (ref) found.push(ref)
  }
  return found
}

function placeOf(ref: string) {
  const [, letters = '', number = ''] = /^([A-Z]{1,3})(\d{1,7})$/.exec(ref) ?? []
  if (!letters) return null
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { row: Number(number) - 1, column }
}

function numberIn(name: string) {
  return Number(/(\d+)\.xml$/.exec(name)?.[1] ?? 0)
}
