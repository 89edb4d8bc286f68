import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parametersOf } from '@/lib/cache/paths'
import { publicTable } from '@/lib/exchange/door/public-table'
import { readXlsx } from '@/lib/exchange/xlsx'
import { readZip } from '@/lib/files/work/zip'

const table = {
  header: ['Miestas', 'Skaičius'],
  rows: [
    ['=HYPERLINK("http://evil.example")', 3],
    ['Šiauliai', null],
    ['@SUM(A1)', 2.5],
  ],
}
const about = { name: 'kaunas-miestai', title: 'Miestai: partneriai', locale: 'lt' as const }
const asked = (query: string) => publicTable(new Request(`https://tiltas.example/lt/duomenys${query}`), about, table)

test('a public table is a spreadsheet too, in which no text is a formula and numbers are numbers', async () => {
  const answer = await asked('?as=xlsx')
  expect(answer.headers.get('content-disposition')).toContain('kaunas-miestai-lt.xlsx')
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, null])
  const folder = await mkdtemp(join(tmpdir(), 'tiltas-'))
  try {
    const path = join(folder, 'file.xlsx')
    await writeFile(path, Buffer.from(await answer.arrayBuffer()))
    expect((await readXlsx(path))[0]?.rows).toEqual([
      ['Miestas', 'Skaičius'],
      ['=HYPERLINK("http://evil.example")', '3'],
      ['Šiauliai', ''],
      ['@SUM(A1)', '2.5'],
    ])
    expect((await readFile(path)).subarray(0, 2).toString()).toBe('PK')
    await readZip(path, async (name, bytes) => {
      if (/worksheets/.test(name)) expect((await bytes()).toString()).not.toMatch(/<f[\s>]/)
    })
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('without asking it is the CSV it was, guarded against formulas; too long a table is no spreadsheet', async () => {
  const answer = await asked('')
  expect(answer.headers.get('content-type')).toContain('text/csv')
  expect(await answer.text()).toContain("'@SUM(A1),2.5")
  const rows = Array.from({ length: 50_001 }, (_, at) => [`${at}`, at])
  const long = await publicTable(new Request('https://tiltas.example/?as=xlsx'), about, { header: table.header, rows })
  expect(long.status).toBe(413)
})

test('the cache of pages tells the two files apart', () => {
  expect(parametersOf('/lt/vilnius/statistika/duomenys/timeline')).toEqual(['as'])
  expect(parametersOf('/en/data/partners')).toEqual(['as'])
})
