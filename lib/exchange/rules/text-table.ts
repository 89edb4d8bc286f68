import { parse } from 'csv-parse/sync'
import { unguard } from './guard'

const delimiters = [';', ',', '\t', '|'] as const

/** A text file as lines of cells, with what parts the cells; a first line `sep=;`, as Excel has it, says so itself. */
export function readTextTable(text: string): { rows: string[][]; delimiter: string } {
  const said = /^sep=(.)\r?\n/i.exec(text)?.[1]
  const delimiter = said ?? delimiterOf(text)
  const rows = parse(text, {
    ...{ delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: false, bom: true },
  }) as string[][]
  return { rows: rows.map((row) => row.map((cell) => unguard(cell.replace(/\r\n?/g, '\n')))), delimiter }
}

/** What parts the cells: what is as often in each of the first lines, outside of quotes, and most often. */
function delimiterOf(text: string) {
  const lines = text
    .slice(0, 20_000)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n?|\n/)
    .filter((line) => line.trim())
    .slice(0, 20)
  const score = (delimiter: string) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1)
    const first = counts[0] ?? 0
    return first * (counts.filter((count) => count === first).length / Math.max(1, counts.length))
  }
  return delimiters.reduce<string>((best, one) => (score(one) > score(best) ? one : best), ';')
}
