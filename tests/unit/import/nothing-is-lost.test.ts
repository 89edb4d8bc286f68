import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPage } from '@/lib/import/page/read-page'
import { readReport } from '@/lib/import/report/read-report'
import { lostWords } from './lost-words'
import { pageSamples } from './page-samples'
import { reportSamples } from './report-samples'

const headings = fc.constantFrom(
  'Komandiruotės pagrindas:',
  'Komandiruotės laikas ir vieta:',
  'Vykimo tikslas:',
  'Komandiruotės metu įvykę susitikimai, aptarti klausimai:',
  'Iš kokių lėšų finansuojama komandiruotė:',
  'Išlaidos:',
  'Ataskaitą parengė:',
  'Komandiruotės rezultatai:',
  'Kelionės įspūdžiai:',
  'Dalyviai:',
)
const pieces = fc.constantFrom(
  'Susitikta su miesto vadovais.',
  'aptarti bendri planai',
  'Zuikis bėga',
  'Žalgiris – komanda',
  '• punktas pirmas;',
  '1. Antras',
  'Tarybos narys Jonas Jonaitis',
  '350 Eur Kelionė',
  '(parašas)',
  'Nr. MA-734',
  'kažkas: kita',
  'Vakaras Berlyne buvo ilgas',
  'Xyzopolis',
  '2 psl.',
)
const text = fc
  .array(fc.tuple(fc.option(headings, { freq: 2 }), pieces, fc.constantFrom('\n', '\n\n', '\r\n', '\f', ' ')))
  .map((parts) => parts.map(([heading, piece, end]) => `${heading ? `\n${heading}\n` : ''}${piece}${end}`).join(''))

/** Words of headings tell which field holds the text below them. */
const headingWords = new Set(
  'Komandiruotės pagrindas laikas ir vieta Vykimo tikslas metu įvykę susitikimai, aptarti klausimai Iš kokių lėšų finansuojama komandiruotė Išlaidos Ataskaitą parengė rezultatai'.split(
    ' ',
  ),
)

describe('nothing of a text is lost', () => {
  test('every word of a report stands somewhere in what was read', () => {
    fc.assert(
      fc.property(text, (report) => {
        const lost = lostWords(report, readReport(report)).filter(
          (word) => !headingWords.has(word.replace(/:$/, '')) && !/^\d\.$/.test(word),
        )
        expect(lost).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  test('every word of a page too, in rows or kept as it is', () => {
    const lines = fc.constantFrom(
      'Lodzė, Lenkija Susigiminiavimo sutartis (pasirašyta 1991 m.)',
      'Draugystės sutartis (pasirašyta kažkada seniai)',
      'Lenkija',
      'Miestas\tŠalis\tData',
      'Ryga\tLatvija\t1998\tpastaba',
      '• Oslas (Norvegija)',
      'Eurocities – miestų tinklas.',
      'Narystė: nuo 1998 m.',
      'Kontaktai: a@b.lt',
      'Šiandien lijo.',
      'Meras Jonas Jonaitis',
      'Poznanė | Lenkija | Sutartis | 2001-05-05',
    )
    fc.assert(
      fc.property(fc.array(lines), fc.constantFrom('\n', '\n\n'), (page, end) => {
        const lost = lostWords(page.join(end), readPage(page.join(end))).filter(
          (word) => !/^(Narystė:?|nuo|m\.|\|)$/.test(word),
        )
        expect(lost).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  test('any text at all is read without an error, and always into the same keys', () => {
    const reportKeys = Object.keys(readReport(''))
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), text), (anything) => {
        expect(Object.keys(readReport(anything))).toEqual(reportKeys)
        expect(Object.keys(readPage(anything))).toEqual(['networks', 'rows', 'notUnderstood'])
      }),
      { numRuns: 300 },
    )
  })

  test('a file with Windows line ends, hard spaces or taken-apart letters reads the same', () => {
    const retyped = (sample: string) => [
      sample.replace(/\n/g, '\r\n'),
      `\uFEFF${sample}`,
      sample.normalize('NFD'),
      sample.replace(/ (?=\S)/g, '\u00a0'),
    ]
    for (const { text: sample } of reportSamples) {
      const read = readReport(sample)
      if (read.recognised) for (const other of retyped(sample)) expect(readReport(other)).toEqual(read)
    }
    for (const { text: sample } of pageSamples) {
      const read = readPage(sample)
      for (const other of retyped(sample)) expect(readPage(other)).toEqual(read)
    }
  })
})
