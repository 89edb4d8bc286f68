import { writeXlsx } from '../xlsx'

/** Sheets as an XLSX file; columns of numbers hold numbers. */
type Given = { sheets: { name: string; header: string[]; rows: string[][]; numbers: number[] }[] }

export default function spreadsheet({ sheets }: Given): Promise<Uint8Array> {
  return writeXlsx(
    sheets.map(({ numbers, rows, ...sheet }) => {
      const isNumber = new Set(numbers)
      return {
        ...sheet,
        rows: rows.map((row) =>
          row.map((cell, at) =>
            isNumber.has(at) && cell !== '' && Number.isFinite(Number(cell)) ? Number(cell) : cell,
          ),
        ),
      }
    }),
  )
}
