import { createTranslator } from 'next-intl'
import { expect, test } from 'vitest'
import { messagesOf } from '@/lib/i18n/messages'

type Tree = { [key: string]: string | Tree }

const lt = entries(messagesOf('lt'))
const en = entries(messagesOf('en'))
const both = [...lt.map((entry) => ['lt', ...entry] as const), ...en.map((entry) => ['en', ...entry] as const)]

function entries(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] => {
    const full = path ? `${path}.${key}` : key
    return typeof value === 'string' ? [[full, value]] : entries(value, full)
  })
}

const numbers = [0, 1, 2, 10, 11, 21, 22, 1.5]

/** What a message asks to be filled in, found by filling in what it complains of; throws what else is wrong with it. */
function asked(locale: 'lt' | 'en', key: string, message: string) {
  const names = new Set<string>()
  const tried = message.includes('plural') ? numbers : [1]
  for (const number of tried) for (let more = true; more; ) more = fill(locale, key, message, number, names)
  return [...names].sort()
}

/** Formats the message once; true when one more name was found, so that it is worth another try. */
function fill(locale: 'lt' | 'en', key: string, message: string, number: number, names: Set<string>) {
  let wrong: string | null = null
  const t = createTranslator({
    locale,
    messages: messagesOf(locale),
    onError: ({ message }) => {
      wrong = message
    },
  })
  const value = (name: string) => (message.includes(`<${name}>`) ? (inner: unknown) => inner : number)
  t.rich(key as never, Object.fromEntries([...names].map((name) => [name, value(name)])) as never)
  if (wrong === null) return false

  const [, name] = /variable "(\w+)" was not provided/.exec(wrong) ?? []
  if (!name || names.has(name)) throw new Error(`${locale} ${key}: ${wrong}`)
  names.add(name)
  return true
}

test('every message is in both languages', () => {
  expect(en.map(([key]) => key).sort()).toEqual(lt.map(([key]) => key).sort())
})

test('every message reads as ICU, whatever is filled in, and asks for the same in both languages', {
  timeout: 30_000,
}, () => {
  const english = new Map(en)
  const apart = lt.filter(([key, message]) => {
    const there = english.get(key) ?? ''
    return asked('lt', key, message).join() !== asked('en', key, there).join() && !isGendered(key)
  })
  expect(apart.map(([key]) => key)).toEqual([])
})

/** Participles have a gender in Lithuanian only. */
function isGendered(key: string) {
  return key.startsWith('agreements.events.')
}

test('Lithuanian has all four plural forms wherever it counts', () => {
  const counting = lt.filter(([, message]) => message.includes(', plural,'))
  const short = counting.filter(([key, message]) => {
    const forms = ['one', 'few', 'many', 'other'].filter((form) => new RegExp(`\\b${form} \\{`).test(message))
    return forms.length < 4 && key !== 'trips.travellers'
  })
  expect(short.map(([key]) => key)).toEqual([])
})

test('Lithuanian quotes are „…“, English ones “…”, dashes are dashes', () => {
  const wrong = both.filter(
    ([locale, , message]) =>
      /["”]/.test(locale === 'lt' ? message : message.replaceAll('”', '')) || / - /.test(message),
  )
  expect(wrong.map(([locale, key]) => `${locale} ${key}`)).toEqual([])
})

test('counts are said in the right form', () => {
  const t = createTranslator({ locale: 'lt', messages: messagesOf('lt'), namespace: 'municipalities' })
  const cities = [0, 1, 2, 10, 11, 21, 22, 39, 40].map((n) => t('partnerCities', { n }))
  expect(cities).toEqual([
    '0 miestų partnerių',
    '1 miestas partneris',
    '2 miestai partneriai',
    '10 miestų partnerių',
    '11 miestų partnerių',
    '21 miestas partneris',
    '22 miestai partneriai',
    '39 miestai partneriai',
    '40 miestų partnerių',
  ])
  expect([51, 52, 60].map((n) => t('agreements', { n }))).toEqual(['51 dokumentas', '52 dokumentai', '60 dokumentų'])
  expect(t('networks', { n: 8 })).toBe('8 tinklai')
  expect([1, 10, 24].map((n) => t('inCountries', { n }))).toEqual(['1 šalyje', '10 šalių', '24 šalyse'])
})
