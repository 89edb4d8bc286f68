/** What a field may hold; null is an empty field. */
export type CsvValue = string | number | null

/**
 * A CSV file by RFC 4180: comma, CRLF, quotes doubled inside quoted fields. A byte order mark comes first, since Excel
 * reads UTF-8 only with it. Text that a spreadsheet would run as a formula (it begins with =, +, -, @, a tab or a line
 * break, also after spaces) gets an apostrophe before it, as OWASP advises; numbers are left as they are, with a decimal
 * point.
 */
export function csv(header: string[], rows: CsvValue[][]): string {
  return `\uFEFF${csvLines([header, ...rows])}`
}

/** Further lines of such a file, for one that is made bit by bit. */
export function csvLines(rows: CsvValue[][]): string {
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')
}

const formula = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/

function field(value: CsvValue) {
  if (value === null) return ''
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : ''
  const text = formula.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
