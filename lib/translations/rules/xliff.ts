import { DOMImplementation, DOMParser, type Document, type Element, type Node, XMLSerializer } from '@xmldom/xmldom'

const namespace = 'urn:oasis:names:tc:xliff:document:2.0'

/** One text in a file for translators. */
export type Unit = {
  /** Which text it is, in this portal's own way. */
  id: string
  /** What it is, for people. */
  note: string
  source: string
  target: string | null
  state: 'initial' | 'translated' | 'final'
}

/** The texts of one record. */
export type UnitFile = { id: string; title: string; units: Unit[] }

/** Characters that XML cannot hold, or whose line ends it would change. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones it is about.
const unwritable = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/

/** Texts as XLIFF 2.1, from Lithuanian into English. Nothing of them is lost: whatever XML cannot hold is a `cp` element. */
export function writeXliff(files: UnitFile[]): string {
  const document = new DOMImplementation().createDocument(namespace, 'xliff')
  const root = document.documentElement as Element
  for (const [name, value] of Object.entries({ version: '2.1', srcLang: 'lt', trgLang: 'en' }))
    root.setAttribute(name, value)

  for (const { id, title, units } of files) {
    const file = add(root, 'file', { id, original: clean(title), canResegment: 'no' })
    for (const unit of units) {
      const element = add(file, 'unit', {
        id: unit.id,
        name: clean(unit.note),
        'xml:space': 'preserve',
        canResegment: 'no',
      })
      const segment = add(element, 'segment', { state: unit.state })
      addText(add(segment, 'source', {}), unit.source)
      if (unit.target !== null) addText(add(segment, 'target', {}), unit.target)
    }
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(document)}\n`
}

/** What a translator sent back, or null when it is no XLIFF 2 from Lithuanian into English. */
export function readXliff(text: string): UnitFile[] | null {
  const document = parse(text)
  const root = document?.documentElement
  if (!root || root.namespaceURI !== namespace || root.localName !== 'xliff') return null
  if (!/^lt\b/i.test(root.getAttribute('srcLang') ?? '') || !/^en\b/i.test(root.getAttribute('trgLang') ?? ''))
    return null

  return [...root.getElementsByTagNameNS(namespace, 'file')].map((file) => ({
    id: file.getAttribute('id') ?? '',
    title: file.getAttribute('original') ?? '',
    units: [...file.getElementsByTagNameNS(namespace, 'unit')].map((unit) => ({
      id: unit.getAttribute('id') ?? '',
      note: unit.getAttribute('name') ?? '',
      source: wordsIn(unit, 'source') ?? '',
      target: wordsIn(unit, 'target'),
      state: stateOf(unit),
    })),
  }))
}

function parse(text: string): Document | null {
  // A document type can name files of the machine, or grow without end.
  if (/<!DOCTYPE/i.test(text)) return null
  try {
    const normalizeLineEndings = (xml: string) => xml.replace(/\r\n?/g, '\n')
    const onError = (level: string, message: string) => {
      if (level !== 'warning') throw new Error(message)
    }
    return new DOMParser({ normalizeLineEndings, onError }).parseFromString(text.replace(/^\uFEFF/, ''), 'text/xml')
  } catch {
    return null
  }
}

/** The words of all segments of a unit, one after another, with what stands between them; null where none has any. */
function wordsIn(unit: Element, name: 'source' | 'target') {
  const parts = children(unit).filter(({ localName }) => localName === 'segment' || localName === 'ignorable')
  const own = parts.map((part) => children(part).find(({ localName }) => localName === name))
  if (!parts.some((part, at) => part.localName === 'segment' && own[at])) return null
  // What is ignorable is the same in both languages unless it says otherwise.
  return parts
    .map((part, at) => own[at] ?? (part.localName === 'ignorable' ? children(part)[0] : undefined))
    .map((element) => (element ? textIn(element) : ''))
    .join('')
}

function textIn(node: Node): string {
  if (node.nodeType === node.TEXT_NODE || node.nodeType === node.CDATA_SECTION_NODE) return node.nodeValue ?? ''
  const element = node as Element
  if (element.localName === 'cp') return characterAt(element.getAttribute('hex') ?? '')
  return [...node.childNodes].map(textIn).join('')
}

function characterAt(hex: string) {
  return /^[0-9a-f]{4}$/i.test(hex) ? String.fromCharCode(Number.parseInt(hex, 16)) : ''
}

function stateOf(unit: Element): Unit['state'] {
  const state = unit.getElementsByTagNameNS(namespace, 'segment').item(0)?.getAttribute('state')
  return state === 'final' || state === 'translated' ? state : 'initial'
}

function children(element: Element): Element[] {
  return [...element.childNodes].filter((node): node is Element => node.nodeType === node.ELEMENT_NODE)
}

function add(parent: Element, name: string, attributes: Record<string, string>) {
  const element = (parent.ownerDocument as Document).createElementNS(namespace, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  parent.appendChild(element)
  return element
}

function addText(element: Element, text: string) {
  const document = element.ownerDocument as Document
  for (const piece of text.split(new RegExp(`(${unwritable.source})`))) {
    if (!unwritable.test(piece)) element.appendChild(document.createTextNode(piece))
    else add(element, 'cp', { hex: piece.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0') })
  }
}

/** What is said for people alone: without what XML cannot hold. */
function clean(text: string) {
  return text.replace(new RegExp(unwritable.source, 'g'), ' ').slice(0, 300)
}
