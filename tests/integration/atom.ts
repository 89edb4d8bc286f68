import { DOMParser, type Element } from '@xmldom/xmldom'
import { expect } from 'vitest'

const atom = 'http://www.w3.org/2005/Atom'

/** Which elements RFC 4287's schema lets a feed and an entry have, and how many of each. */
const once = ['id', 'title', 'updated']
const atMostOnce = {
  feed: ['generator', 'icon', 'logo', 'rights', 'subtitle'],
  entry: ['content', 'published', 'rights', 'source', 'summary'],
}
const any = ['author', 'category', 'contributor', 'link']
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/
const absolute = /^[a-z][a-z0-9+.-]*:\S+$/

const children = (parent: Element) => [...parent.childNodes].filter((node): node is Element => node.nodeType === 1)
const named = (parent: Element, name: string) => children(parent).filter(({ localName }) => localName === name)
const textOf = (parent: Element, name: string) => named(parent, name)[0]?.textContent ?? ''

/** Reads a feed as a strict XML parser does, and holds it against the rules of RFC 4287. */
export function readAtom(xml: string) {
  const problems: string[] = []
  const document = new DOMParser({
    onError: (level, message) => problems.push(`${level}: ${message}`),
  }).parseFromString(xml, 'text/xml')
  expect(problems).toEqual([])
  const feed = document.documentElement as Element
  expect([feed.namespaceURI, feed.localName]).toEqual([atom, 'feed'])

  const entries = named(feed, 'entry')
  for (const part of [feed, ...entries]) checkElement(part)
  const self = named(feed, 'link').filter((link) => link.getAttribute('rel') === 'self')
  expect(self).toHaveLength(1)
  const ids = [feed, ...entries].map((part) => textOf(part, 'id'))
  expect(new Set(ids).size).toBe(ids.length)

  return {
    id: textOf(feed, 'id'),
    lang: feed.getAttributeNS('http://www.w3.org/XML/1998/namespace', 'lang'),
    title: textOf(feed, 'title'),
    author: textOf(named(feed, 'author')[0] ?? feed, 'name'),
    updated: textOf(feed, 'updated'),
    self: self[0]?.getAttribute('href'),
    entries: entries.map((entry) => ({
      id: textOf(entry, 'id'),
      title: textOf(entry, 'title'),
      updated: textOf(entry, 'updated'),
      content: textOf(entry, 'content'),
      link: named(entry, 'link')[0]?.getAttribute('href'),
    })),
  }
}

function checkElement(part: Element) {
  const kind = part.localName === 'feed' ? 'feed' : 'entry'
  const rare = [...once, ...atMostOnce[kind]]
  const allowed = [...rare, ...any, ...(kind === 'feed' ? ['entry'] : [])]
  expect(
    children(part)
      .map(({ localName }) => localName)
      .filter((name) => !allowed.includes(name ?? '')),
  ).toEqual([])
  for (const name of once) expect(named(part, name), name).toHaveLength(1)
  for (const name of rare) expect(named(part, name).length, name).toBeLessThan(2)
  for (const name of ['updated', 'published'])
    for (const date of named(part, name)) expect(date.textContent).toMatch(instant)

  expect(textOf(part, 'id')).toMatch(absolute)
  const links = named(part, 'link').map((link) => ({ rel: link.getAttribute('rel'), href: link.getAttribute('href') }))
  for (const { href } of links) expect(href).toMatch(absolute)
  const alternates = links.filter(({ rel }) => !rel || rel === 'alternate')
  expect(alternates).toHaveLength(1)
  // A feed has an author, or each of its entries does.
  if (kind === 'feed')
    expect(named(part, 'author').map((author) => textOf(author, 'name'))).toEqual([expect.stringMatching(/./)])
}
