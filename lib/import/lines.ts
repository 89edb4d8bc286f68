/** A line of a pasted text; `afterBlank` when an empty line, `afterPage` when the end of a page stands before it. */
export type Line = { text: string; afterBlank: boolean; afterPage: boolean }

/**
 * The text as one would type it: composed letters, plain line ends and spaces, no soft hyphens or invisible marks, words
 * cut at the end of a line put together again, a colon back to its heading, and each bullet on a line of its own. Tabs and runs of spaces stay: they may part columns.
 */
export function tidy(text: string) {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029\v]/g, '\n')
    .replace(/\u00AD(?:[^\S\n]*\n\s*)?/g, '')
    .replace(/[\u200B-\u200D\u2060\uFEFF]|\p{Cc}(?<![\n\t\f])/gu, '')
    .replace(/[^\S\n\t\f]/g, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[^\S\n\f]*\n\s*(?=:(?:\s|$))/g, '')
    .replace(/[^\S\n\f]+(?=[•◦▪●■]\s)/g, '\n')
    .replace(/(\p{L})-\n\s*(\p{Ll})/gu, '$1$2')
    .replace(/(\p{Lu}\p{Lu})-\n\s*(\p{Lu}\p{Lu})/gu, '$1$2')
    .replace(/([\p{L}\d])([-–/])\n\s*([\p{Lu}\d])/gu, '$1$2$3')
}

/** The lines that are not empty. */
export function linesOf(tidied: string): Line[] {
  const lines: Line[] = []
  let afterBlank = false
  let afterPage = false
  for (const raw of tidied.split(/\n|(?=\f)/)) {
    if (raw.startsWith('\f')) afterPage = true
    const text = raw.replace(/\f/g, '').trimEnd().replace(/^ +/, '')
    if (!text.trim()) {
      afterBlank = true
      continue
    }
    lines.push({ text, afterBlank, afterPage })
    afterBlank = false
    afterPage = false
  }
  return lines
}

/** One space between words, none at the ends. */
export function oneSpaced(text: string) {
  return text.replace(/\s+/g, ' ').trim()
}

const bullet = /^\s*(?:[•◦▪‣●○■□·*o–—-]|\d{1,2}[.)]|[a-zž]\))\s+(?=\S)/u

export const isBullet = (text: string) => bullet.test(text)

export const withoutBullet = (text: string) => text.replace(bullet, '').trim()

/** "2", "- 2 -", "2 / 5", "2 psl.", "Puslapis 2 iš 3", "Page 2 of 3". */
export function isPageNumber(text: string) {
  return /^[-–—\s[]*(?:(?:puslapis|psl\.?|page|p\.)\s*)?\d{1,3}(?:\s*(?:\/|iš|is|of)\s*\d{1,3})?\s*(?:psl\.?|puslapis|page)?[-–—\s\]]*$/i.test(
    text,
  )
}

/** Whether a value is only the mark of a missing one: "-", "–", "nėra", "n/a". */
export function isMissing(text: string) {
  return /^[\s(]*(?:[-–—_.…]+|nėra|nera|nenurodyta|nenurodytas|nenumatyta|netaikoma|nežinoma|nezinoma|data nežinoma|n\s?\/\s?[ad]|none|nil|not applicable|not stated|not specified|unknown|nėra duomenų|nera duomenu|duomenų nėra|duomenu nera|no data|(?:nėra|nera|be) dokument(?:o|ų|u)|dokument(?:o|ų|u) (?:nėra|nera)|no documents?|no agreements?)?[\s.)]*$/i.test(
    text,
  )
}
