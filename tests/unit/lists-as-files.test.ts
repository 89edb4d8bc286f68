import fc from 'fast-check'
import { expect, test } from 'vitest'
import { guard, unguard } from '@/lib/exchange/rules/guard'
import { columnOfHeading, headingsOf } from '@/lib/exchange/rules/headings'
import { type Block, blocksOf, linesOf } from '@/lib/exchange/rules/layout'
import { NameBook } from '@/lib/exchange/rules/names'
import { readCell } from '@/lib/exchange/rules/read-cell'
import { readTextTable } from '@/lib/exchange/rules/text-table'
import { type Group, groupOf } from '@/lib/exchange/schema/columns'
import readTable from '@/lib/exchange/work/table'
import { csv } from '@/lib/open-data/csv'
import { descriptionOf, editable } from '@/lib/records/schema/register'

const names = () => new NameBook()

test.each(editable)('every column of $key has a heading of its own, known in both languages', (description) => {
  const find = columnOfHeading(description)
  for (const locale of ['lt', 'en'] as const)
    for (const [key, heading] of headingsOf(locale, description)) expect(find(heading), heading).toBe(key)
})

test('whatever a cell holds comes back from a CSV file as it was', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom("'", "''=1", '=1+1', "'=1", ' -x', '+370', '@a', '"', 'a;b\n"c",d'),
  )
  const clean = (text: string) => text.replace(/\r\n?/g, '\n')
  fc.assert(
    fc.property(fc.array(fc.array(cell.map(clean), { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
      const text = csv(
        ['a', 'b'],
        rows.map((row) => row.map(guard)),
      )
      expect(readTextTable(text).rows.slice(1)).toEqual(rows)
    }),
  )
})

test('the guard against formulas is undone once', () => {
  expect(unguard("'=SUM(A1)")).toBe('=SUM(A1)')
  expect(unguard("'s-Hertogenbosch")).toBe("'s-Hertogenbosch")
})

/** Any record of a type, as its cells. */
function blocks(group: Group): fc.Arbitrary<Omit<Block, 'line'>> {
  const word = fc.constantFrom('', 'a', 'b', 'c')
  const cells = fc.record(
    Object.fromEntries(group.columns.map(({ key }) => [key, key.endsWith('id') ? fc.uuid() : word])),
  )
  const lists = fc.record(
    Object.fromEntries(group.inner.map((inner) => [inner.name, fc.array(blocks(inner), { maxLength: 3 })])),
  )
  return fc.record({ cells, lists }) as fc.Arbitrary<Omit<Block, 'line'>>
}

function plain(group: Group, { cells, lists }: Omit<Block, 'line'>): unknown {
  return [cells, group.inner.map((inner) => (lists[inner.name] ?? []).map((row) => plain(inner, row)))]
}

/** A row without an id that says nothing is no row. */
const said = (block: Omit<Block, 'line'>): Omit<Block, 'line'> => ({
  cells: block.cells,
  lists: Object.fromEntries(
    Object.entries(block.lists).map(([name, rows]) => [
      name,
      rows.map((row) => ({ line: row.line, ...said(row) })).filter(({ cells }) => Object.values(cells).some(Boolean)),
    ]),
  ),
})

test.each(['partnerCity', 'agreement', 'network', 'membership'] as const)(
  'any %s laid out in lines is read from them as it was',
  (key) => {
    const group = groupOf(descriptionOf(key))
    fc.assert(
      fc.property(fc.array(blocks(group).map(said), { minLength: 1, maxLength: 3 }), (records) => {
        const lines = records
          .flatMap((record) => linesOf(group, record))
          .map((cells, at) => ({ number: at + 2, cells }))
        expect(blocksOf(group, lines).map((block) => plain(group, block))).toEqual(
          records.map((one) => plain(group, one)),
        )
      }),
      { numRuns: 60 },
    )
  },
)

test.each([
  [{ kind: 'date' }, '2024 m. gruodžio 4 d.', '2024-12-04'],
  [{ kind: 'date' }, '2024 m. kovo mėn.', '2024-03'],
  [{ kind: 'date' }, '2024', '2024'],
  [{ kind: 'date' }, '2024-3', '2024-03'],
  [{ kind: 'date' }, '2024.12.04', '2024-12-04'],
  [{ kind: 'moment' }, '2024-12-04 9:30', '2024-12-04T09:30'],
  [{ kind: 'moment' }, '2024 m. gruodžio 4 d. 14:00', '2024-12-04T14:00'],
  [{ kind: 'moment' }, '2024-12-04', '2024-12-04T00:00'],
  [{ kind: 'flag' }, 'Taip', 'on'],
  [{ kind: 'flag' }, 'NE', undefined],
  [{ kind: 'country' }, 'vokietija', 'DE'],
  [{ kind: 'country' }, 'Germany', 'DE'],
  [{ kind: 'currency' }, '€', 'EUR'],
] as const)('%o understands „%s“', (field, text, typed) => {
  expect(readCell(field, text, names)).toEqual({ typed })
})

const table = 'Pavadinimas (lietuviškai);Šalis\r\nŠiauliai;Lietuva\r\nĄžuolinė, „Žalioji“;Lenkija\r\n'

test.each([
  ['utf-8 ;', Buffer.from(table)],
  ['utf-8 ;', Buffer.from(`\uFEFF${table}`)],
  ['utf-16le ;', Buffer.from(`\uFEFF${table}`, 'utf16le')],
  ['utf-16le ;', Buffer.from(table, 'utf16le')],
  ['utf-16be ;', Buffer.from(`\uFEFF${table}`, 'utf16le').swap16()],
  ['windows-1257 ;', in1257(table)],
  ['utf-8 ⇥', Buffer.from(table.replaceAll(';', '\t'))],
  ['utf-8 ;', Buffer.from(`sep=;\r\n${table}`)],
] as const)('a file in %s is read as it is', async (readAs, bytes) => {
  const { mkdtemp, writeFile } = await import('node:fs/promises')
  const folder = await mkdtemp('/tmp/tiltas-table-')
  await writeFile(`${folder}/a.csv`, bytes)
  const read = await readTable({ path: `${folder}/a.csv`, name: 'a.csv', list: 'partner-cities' })
  if ('refused' in read) throw new Error(read.refused)
  expect(read.readAs).toBe(readAs)
  const [sheet] = read.sheets
  expect(sheet?.columns).toEqual(['nameLt', 'countryCode'])
  expect(sheet?.sample.slice(0, 2)).toEqual([
    ['Šiauliai', 'Lietuva'],
    ['Ąžuolinė, „Žalioji“', 'Lenkija'],
  ])
})

/** Text in the code page of old Windows of the Baltic countries. */
function in1257(text: string) {
  const decoder = new TextDecoder('windows-1257')
  const codes = new Map(Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code]))
  return Buffer.from([...text].map((letter) => codes.get(letter) ?? 63))
}
