import { expect, test } from 'vitest'
import { byLetter, indexLetter } from '@/lib/site/rules/letters'
import { sitePages } from '@/lib/site/rules/site-pages'
import { sitemapIndexXml, sitemapXml } from '@/lib/site/rules/sitemap-xml'

test.each([
  ['Ąžuolas', 'A'],
  ['Ęė', 'E'],
  ['Ėriškiai', 'E'],
  ['Įla', 'I'],
  ['Ypė', 'I'],
  ['Ųsai', 'U'],
  ['Ūla', 'U'],
  ['Čikaga', 'Č'],
  ['Šendženas', 'Š'],
  ['Žagarė', 'Ž'],
  ['Århus', 'A'],
  ['Łódź', 'L'],
  ['„Eurocities“', 'E'],
  ['2-oji deklaracija', null],
  ['Київ', null],
] as const)('in a Lithuanian index %s stands under %s', (name, letter) => {
  expect(indexLetter('lt', name)).toBe(letter)
})

test.each([
  ['Čikaga', 'C'],
  ['Ypsilanti', 'Y'],
  ['Žagarė', 'Z'],
] as const)('in an English index %s stands under %s', (name, letter) => {
  expect(indexLetter('en', name)).toBe(letter)
})

test('letters and names follow the Lithuanian alphabet, what begins with none comes last', () => {
  const names = ['Žagarė', 'Izas', '2-oji', 'Ypė', 'Zalcburgas', 'Čikaga', 'Ilgis', 'Chersonas']
  const index = byLetter(
    'lt',
    names.map((name) => ({ name })),
  )
  expect(index.map(([letter, entries]) => [letter, entries.map(({ name }) => name)])).toEqual([
    ['C', ['Chersonas']],
    ['Č', ['Čikaga']],
    ['I', ['Ilgis', 'Ypė', 'Izas']],
    ['Z', ['Zalcburgas']],
    ['Ž', ['Žagarė']],
    [null, ['2-oji']],
  ])
})

test('the pages of a municipality are those of the list of public paths that are no record’s', () => {
  expect(sitePages).toContain('')
  expect(sitePages).toContain('/site-index')
  expect(sitePages.filter((page) => page.includes('['))).toEqual([])
  expect(sitePages).not.toContain('/feedback/sent')
})

test('a sitemap has each page in both languages, each with its alternates and the day it changed', () => {
  const xml = sitemapXml('https://tiltas.example', [
    { addresses: { lt: '/lt/a&b', en: '/en/a' }, updatedAt: new Date('2026-11-20T10:00:00Z') },
  ])
  expect(xml.match(/<loc>[^<]*<\/loc>/g)).toEqual([
    '<loc>https://tiltas.example/lt/a&amp;b</loc>',
    '<loc>https://tiltas.example/en/a</loc>',
  ])
  expect(xml.match(/hreflang="(lt|en|x-default)"/g)).toHaveLength(6)
  expect(xml.match(/<lastmod>2026-11-20T10:00:00.000Z<\/lastmod>/g)).toHaveLength(2)
})

test('a day that is not known is not made up', () => {
  expect(sitemapIndexXml('https://tiltas.example', [{ path: '/a.xml', updatedAt: null }])).not.toContain('lastmod')
})
