import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readXliff, type UnitFile, writeXliff } from '@/lib/translations/rules/xliff'

const unit = (source: string, target: string | null) => ({
  id: 'Agreement:1:summary',
  note: 'Santrauka',
  source,
  target,
  state: 'initial' as const,
})
const file = (source: string, target: string | null): UnitFile[] => [
  { id: 'agreements.1', title: 'Sutartis', units: [unit(source, target)] },
]

test.each([
  ['Markdown', '## Antraštė\n\n- *vienas* & `du`\n- [trys](https://example.org/?a=1&b=2)\n'],
  ['marks of XML', `<b>"a" & 'b'</b> ]]> <!-- --> &amp; &#13;`],
  ['spaces', '  pradžia\u00a0–\u202fgalas \t\n\n '],
  ['line ends', 'a\r\nb\rc\nd\u0085e\u2028f'],
  ['control characters', 'a\u0001b\u000bc\uffff'],
  ['other letters', 'Ąžuolas 東京 🏙️ Дніпро'],
])('a file for translators gives back what was put into it: %s', (_, text) => {
  expect(readXliff(writeXliff(file(text, text)))).toEqual(file(text, text))
})

test('whatever is written is read, any text of any length', () => {
  const text = fc.string({ unit: 'binary', maxLength: 200 }).filter((one) => !/\p{Cs}/u.test(one))
  fc.assert(
    fc.property(text, fc.option(text), (source, target) => {
      expect(readXliff(writeXliff(file(source, target)))).toEqual(file(source, target))
    }),
  )
})

test('segments a tool has cut a text into are put together again, marks of the tool left out', () => {
  const xml = writeXliff(file('A. B.', null)).replace(
    /<segment.*<\/segment>/s,
    `<segment id="s1"><source>A.</source><target>A<mrk id="m1" type="term">1</mrk>.</target></segment><ignorable><source> </source></ignorable>
     <segment id="s2"><source>B.</source><target><pc id="1">B2</pc>.</target></segment>`,
  )
  expect(readXliff(xml)?.[0]?.units[0]).toMatchObject({ source: 'A. B.', target: 'A1. B2.' })
})

test.each([
  ['no XML', 'Labas'],
  ['another kind of XML', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['the older XLIFF', '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"/>'],
  ['other languages', writeXliff(file('a', 'b')).replace('trgLang="en"', 'trgLang="de"')],
  ['a document type', `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${writeXliff(file('a', 'b'))}`],
  ['broken XML', writeXliff(file('a', 'b')).replace('</unit>', '')],
])('is not taken: %s', (_, text) => {
  expect(readXliff(text)).toBeNull()
})
