import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fragment, highlight, type Part } from '@/lib/search/rules/highlight'
import { wordForms } from '@/lib/search/rules/name-forms'

const term = (...lexemes: string[]) => ({ lexemes, prefix: false })
const shown = (parts: Part[]) => parts.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('')

test('words are marked by their stems, whatever their ending and diacritics', () => {
  const text = 'Susigiminiavimo sutartis, sutarties tekstas ir sutarčių sąrašas'
  expect(shown(highlight(text, [term('sutartys', 'sutart')]))).toBe(
    'Susigiminiavimo [sutartis], [sutarties] tekstas ir sutarčių sąrašas',
  )
})

test('a name is marked by any of its cases', () => {
  expect(shown(highlight('Breša, Italija', [term('brescijoje')], wordForms))).toBe('Breša, Italija')
  expect(shown(highlight('Brescia', [term('brescijoje')], wordForms))).toBe('[Brescia]')
})

test('letters of other scripts are marked', () => {
  expect(shown(highlight('Київ', [term('київ')]))).toBe('[Київ]')
})

test('the parts joined are the text, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, lexemes) => {
      expect(
        highlight(text, [{ lexemes, prefix: true }])
          .map((part) => part.text)
          .join(''),
      ).toBe(text)
    }),
  )
})

test('a fragment shows where the words stand in a long text, and tells that it is cut', () => {
  const text = `${'pradžia '.repeat(80)}čia yra ieškomas žodis ${'pabaiga '.repeat(80)}`
  const parts = fragment(text, [term('ieskomas', 'ieskom')])
  const words = parts.map((part) => part.text).join('')
  expect(parts.filter(({ hit }) => hit).map((part) => part.text)).toEqual(['ieškomas'])
  expect(words).toMatch(/^… .* …$/)
  expect(words.length).toBeLessThan(260)
})

test('a short text is shown whole', () => {
  expect(shown(fragment('Trumpas  tekstas', [term('nieko')]))).toBe('Trumpas tekstas')
})

test('lines that are joined are parted by a stop', () => {
  expect(shown(fragment('Kultūra\nŠvietimas.\nOna Onaitė', [term('ona')]))).toBe('Kultūra. Švietimas. [Ona] [Onaitė]')
})
