import { Parser } from 'htmlparser2'

/** A place in a text, and what is to stand there instead of what does. */
export type Edit = [from: number, to: number, instead?: string]

/** What is to be known of a document before it goes out. */
export type Outline = {
  /** What only a browser that runs scripts has a use for: scripts, what is loaded early for them, the comments of React. */
  idle: Edit[]
  /** The style sheets it names, in their order. */
  sheets: { address: string; place: Edit }[]
  classes: Set<string>
}

type Attributes = Record<string, string>

/** Reads a document in one go, making no tree of it: this is on the way of every page that is made. */
export function outline(html: string): Outline {
  const found: Outline = { idle: [], sheets: [], classes: new Set() }
  let script: number | null = null
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        for (const one of attributes.class?.split(/\s+/) ?? []) found.classes.add(one)
        const place: Edit = [parser.startIndex, parser.endIndex + 1]
        if (name === 'script' && isForBrowsers(attributes)) script = parser.startIndex
        else if (name === 'link' && isEarlyScript(attributes)) found.idle.push(place)
        else if (name === 'link' && isSheet(attributes)) found.sheets.push({ address: attributes.href ?? '', place })
      },
      onclosetag(name, implied) {
        if (name !== 'script' || script === null) return
        // A script that is never closed is one to the end of the document.
        found.idle.push([script, implied ? html.length : parser.endIndex + 1])
        script = null
      },
      oncomment() {
        found.idle.push([parser.startIndex, parser.endIndex + 1])
      },
    },
    { decodeEntities: false },
  )
  parser.end(html)
  return found
}

/** A document without its scripts; data blocks (JSON-LD) stay, and every other byte is as it was. */
export function withoutScripts(html: string) {
  return edited(html, outline(html).idle)
}

function isForBrowsers({ type }: Attributes) {
  return type?.toLowerCase() !== 'application/ld+json'
}

function isEarlyScript({ rel, as }: Attributes) {
  return /^modulepreload$/i.test(rel ?? '') || (/^preload$/i.test(rel ?? '') && /^script$/i.test(as ?? ''))
}

/** One for every medium. */
function isSheet({ rel, href, media }: Attributes) {
  return /^stylesheet$/i.test(rel ?? '') && href !== undefined && media === undefined
}

/** A text after edits in whatever order. */
export function edited(text: string, edits: Edit[]) {
  const kept: string[] = []
  let at = 0
  for (const [from, to, instead = ''] of edits.toSorted(([a], [b]) => a - b)) {
    kept.push(text.slice(at, from), instead)
    at = to
  }
  return kept.join('') + text.slice(at)
}
