import { beforeAll, expect, test } from 'vitest'
import type { Staff } from '@/lib/auth/staff'
import type { RecordKey } from '@/lib/records/schema/description'
import { exportedCsv, lookThrough } from './exchange'
import { loadRegister } from './loaded'
import { staff } from './office'

let editor: Staff

beforeAll(async () => {
  const { vilnius } = await loadRegister()
  editor = await staff(vilnius, 'administrator')
})

const types: RecordKey[] = [
  ...(['partnerCity', 'agreement', 'network', 'membership', 'official'] as const),
  ...(['agendaEvent', 'priority', 'mayorStatement', 'pageText'] as const),
]

test.each(types)('what is exported of %s and imported again changes nothing', async (key) => {
  const found = await lookThrough(editor, key, await exportedCsv(editor, key))
  console.log(key, found.counts, JSON.stringify(found.rows.filter((r) => r.verdict !== 'left').slice(0, 3)))
  expect({ ...found.counts, left: 0 }).toEqual({ created: 0, changed: 0, left: 0, refused: 0 })
})

test('the old page again', async () => {
  const { readFile } = await import('node:fs/promises')
  const found = await lookThrough(
    editor,
    null,
    await readFile('prisma/data/vilnius-international-cooperation.txt', 'utf8'),
    true,
  )
  console.log(
    found.counts,
    found.rows
      .filter((r) => r.verdict !== 'left')
      .slice(0, 12)
      .map((r) => JSON.stringify([r.title, r.verdict, r.told]))
      .join('\n'),
  )
})
