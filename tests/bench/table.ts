/** What one part of the benchmarks found: a table, and what a reader must know to trust it. */
export type Table = { title: string; columns: string[]; rows: string[][]; notes?: string[] }

/** A part that could not be measured here, and why. */
export class NotMeasured extends Error {}

export function markdown({ title, columns, rows, notes = [] }: Table) {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  const table = [line(columns), line(columns.map((_, index) => (index ? '---:' : '---'))), ...rows.map(line)]
  return [`## ${title}`, '', ...table, '', ...notes.flatMap((note) => [note, ''])].join('\n')
}

/** The median of several measurements with the least and the greatest: `12.1 (11.8–13.0)`. */
export function spread(values: number[], digits = 1) {
  const [least, greatest] = [Math.min(...values), Math.max(...values)]
  return `${median(values).toFixed(digits)} (${least.toFixed(digits)}–${greatest.toFixed(digits)})`
}

export function median(values: number[]) {
  return percentile(values, 0.5)
}

/** The value that this share of the measurements does not exceed (nearest rank). */
export function percentile(values: number[], share: number) {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}
