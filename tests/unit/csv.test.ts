import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csv } from '@/lib/open-data/csv'
import { plainTable } from '@/lib/open-data/table'

/** Reads CSV as RFC 4180 has it. */
function read(text: string): string[][] {
  const rows: string[][] = [[]]
  let field = ''
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at)
    if (quoted) {
      if (letter !== '"') field += letter
      else if (text.charAt(at + 1) === '"') field += text.charAt(++at)
      else quoted = false
    } else if (letter === '"') quoted = true
    else if (letter === ',') {
      rows.at(-1)?.push(field)
      field = ''
    } else if (letter === '\r' && text.charAt(at + 1) === '\n') {
      rows.at(-1)?.push(field)
      rows.push([])
      field = ''
      at++
    } else field += letter
  }
  return rows.slice(0, -1)
}

test('a file begins with a byte order mark, its lines end with CRLF', () => {
  expect(csv(['Partneris', 'km'], [['Ryga', 262]])).toBe('\uFEFFPartneris,km\r\nRyga,262\r\n')
})

test('commas, quotes and line breaks stay within their field', () => {
  expect(csv([], [['a,b', 'sakė „taip“', 'say "yes"', 'a\nb', null]])).toContain(
    '"a,b",sakė „taip“,"say ""yes""","a\nb",\r\n',
  )
})

test('no text is run as a formula by a spreadsheet; negative numbers stay numbers', () => {
  const dangerous = ['=1+1', '+370 5', '-2+3', '@SUM(A1)', '\t=1', '  =1', '\n=1', '＝1']
  for (const [text] of read(
    csv(
      [],
      dangerous.map((value) => [value]),
    ).slice(1),
  ).slice(1))
    expect(text).toMatch(/^'/)
  expect(csv([], [[-34.57, '– nuo']])).toContain('-34.57,– nuo')
})

test('whatever is written is read back, but for the guard', () => {
  const value = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('a"b', 'a,b', '\r\n', '', '"'))
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value)), (rows) => {
      const back = read(csv(['a', 'b'], rows).slice(1)).slice(1)
      expect(back.map((row) => row.map((text) => text.replace(/^'(?=[\t\r\n]|\s*[=+\-@＝＋－＠])/, '')))).toEqual(
        rows.map((row) => row.map((text) => text.replace(/^'(?=[\t\r\n]|\s*[=+\-@＝＋－＠])/, ''))),
      )
    }),
  )
})

test('programs get plain values where readers get words', () => {
  const table = {
    columns: [
      { label: 'Data', kind: 'date' as const },
      { label: 'Kodas', kind: 'text' as const, programs: true },
    ],
    rows: [[{ text: '1991 m. vasario mėn.', value: '1991-02' }, { text: 'NO' }]],
  }
  const { header, rows } = plainTable(table)
  expect(csv(header, rows)).toBe('\uFEFFData,Kodas\r\n1991-02,NO\r\n')
})
