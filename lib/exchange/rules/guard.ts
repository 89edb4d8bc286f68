/** What a spreadsheet would run as a formula, with the apostrophes that guard it. */
const guarded = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/

/**
 * Text as it goes into a CSV file: what begins with an apostrophe of its own before a formula gets one more, since the
 * writer of CSV guards formulas with one (`lib/open-data/csv`), and all of them are told apart again.
 */
export function guard(text: string) {
  return text.startsWith("'") && guarded.test(text) ? `'${text}` : text
}

/** The opposite of the guard against formulas, for the cells of a text file. */
export function unguard(text: string) {
  return text.startsWith("'") && guarded.test(text) ? text.slice(1) : text
}
