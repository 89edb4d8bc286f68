/** Words with the language they are in (BCP 47), which may not be the document's. */
export type Said = { text: string; lang: string }

export type Block =
  | { kind: 'paragraphs'; said: Said }
  /** What is said about the content, not by it: nothing stated, only in Lithuanian. */
  | { kind: 'note'; text: string }
  | { kind: 'list'; items: { said: Said; note: string | null }[] }
  | { kind: 'table'; caption: string; head: string[]; rows: string[][]; foot: string[] }

/**
 * An official document as plain data, for whoever makes a file of it: who issues it, what it is, the facts in short, its
 * parts under their headings, who signs it and where it comes from. A part with a number is one of the official form.
 */
export type FormDocument = {
  lang: string
  /** What the file calls itself. */
  title: string
  institution: string
  kind: string
  number: string
  /** What is to be known before reading: that it is a translation. */
  notice: string | null
  /** The municipality's colour, `#rrggbb`. */
  accent: string
  facts: { label: string; lines: Said[] }[]
  parts: { number: number | null; heading: string; blocks: Block[] }[]
  signature: { number: number; heading: string; said: Said | null; empty: string }[]
  /** How many of `parts` stand before the signature. */
  signedAfter: number
  /** What is said of the document at its end: when it was published and made, where it is found. */
  origin: string[]
  address: string
  /** The words before the number of a page, and between it and the number of pages. */
  pageWords: { page: string; of: string }
  /** What is said where letters had to be left out because the fonts have none for them. */
  lettersMissing: string
}
