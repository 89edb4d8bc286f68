import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { listOf } from '@/lib/i18n/list-of'
import { messagesOf } from '@/lib/i18n/messages'

const folders = { lt: 'locales/lt', en: 'locales/en' }
const filesOf = (folder: string) => readdirSync(folder).map((file) => `${folder}/${file}`)
const english = [...filesOf(folders.en), ...filesOf('prisma/data').filter((file) => file.endsWith('.json'))]

/** Where a text has what it should not have, with the words around it. */
function places(files: string[], wrong: RegExp) {
  return files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(wrong)].map((match) => `${file}: ${match[0]}`))
}

test('English has one spelling of cooperation and coordinates, without a hyphen', () => {
  expect(places(english, /.{0,20}\bco-(?:op|ord).{0,20}/gi)).toEqual([])
})

test('partners are called partner cities, whatever their kind', () => {
  expect(places(english, /.{0,20}\bpartner places?\b.{0,20}/gi)).toEqual([])
})

test('a trip is a business trip in titles and in the search, in all other words a trip', () => {
  const entries = (tree: object, path = ''): [string, string][] =>
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[`${path}${key}`, value]] : entries(value, `${path}${key}.`),
    )
  const keys = entries(messagesOf('en')).flatMap(([key, words]) => (/business trip/i.test(words) ? key : []))
  expect(keys.filter((key) => !/^search\.|(?:title|description)$/i.test(key))).toEqual([])
  expect(keys).toContain('trips.title')
})

test('apostrophes in English are curved', () => {
  expect(places(english, /.{0,20}\p{L}'\p{L}.{0,20}/gu)).toEqual([])
})

test('titles of documents are in title case: words other than small ones begin with a capital', () => {
  const small = /^(?:of|the|on|in|between|and|for|to|from|a|an)$/
  const titles = JSON.parse(readFileSync('prisma/data/agreements.json', 'utf8')).map(
    ({ titleEn }: { titleEn: string }) => titleEn,
  )
  const words = (title: string) => title.split(/[ (]+/).filter((word) => /^\p{Ll}/u.test(word) && !small.test(word))
  expect(titles.filter((title: string) => words(title).length > 0)).toEqual([])
})

test('a list of words ends as each language ends it: no comma before the last “and”', () => {
  expect(listOf('en', ['January', 'February', 'September'])).toBe('January, February and September')
  expect(listOf('lt', ['sausis', 'vasaris', 'rugsėjis'])).toBe('sausis, vasaris ir rugsėjis')
})

test('thousands are parted in words as they are in numbers', () => {
  expect(places(filesOf(folders.lt), /\d{4} €/g)).toEqual([])
  expect(places(filesOf(folders.en), /€\d{4}/g)).toEqual([])
})

test('words that said something wrong do not come back', () => {
  const lithuanian = filesOf(folders.lt)
  expect(places(lithuanian, /niekas neįrašyta|Klaidos ženklas|nebepriklausome|nenurodyta puslapyje/g)).toEqual([])
  expect(places(english, /Error mark|To the start|first page|unpublished\}/g)).toEqual([])
})
