import { beforeAll, expect, test } from 'vitest'
import type { Staff } from '@/lib/auth/staff'
import { parseForm } from '@/lib/forms/parse'
import { getMembershipsOfYear } from '@/lib/networks/read/year'
import { YearForm } from '@/lib/networks/schema/year'
import { saveYear } from '@/lib/records/write/year'
import { municipality, staff } from './office'
import { contentNow, open, revisionsOf, save } from './register'

let editor: Staff
let colleague: Staff

beforeAll(async () => {
  const town = await municipality('birstonas')
  editor = await staff(town.id, 'editor')
  colleague = await staff(town.id, 'editor')
})

let number = 0
async function membership(more: object = {}) {
  const name = `Metų tinklas ${String(++number).padStart(2, '0')}`
  const { id: networkId } = await save(editor, 'network', { nameLt: name, nameEn: name, notAlike: 'yes' })
  const { id } = await save(editor, 'membership', { networkId, since: '2000', ...more })
  return id
}

type Change = { amount?: string; coordinatorLt?: string; verdict?: string; reviewedOn?: string; holder?: string }

/** The table as it is on the screen, for typing in and saving. */
async function table(year: number) {
  const { rows } = await getMembershipsOfYear(editor, year, 1)
  const seen = new Map(rows.map((row) => [row.id, row]))
  return (changes: Record<string, Change>, who = editor) => {
    const form = new FormData()
    form.set('year', String(year))
    Object.entries(changes).forEach(([id, { holder, ...typed }], at) => {
      const row = seen.get(id)
      if (!row) throw new Error('not in the table')
      const { seats, ...values } = row.values
      const cells = { id, version: String(row.version), ...values, ...typed }
      for (const [name, value] of Object.entries(cells)) form.set(`rows[${at}].${name}`, value)
      seats.forEach((seat, index) => {
        form.set(`rows[${at}].seats[${index}].id`, seat.id)
        form.set(`rows[${at}].seats[${index}].holder`, holder ?? seat.holder)
      })
    })
    const submission = parseForm(form, YearForm)
    if (submission.status !== 'success') throw new Error(JSON.stringify(submission.error))
    return saveYear(who, submission.value.year, submission.value.rows)
  }
}

test('fees, co-ordinators, seats and reviews of many memberships are kept at once; what was not typed stays', async () => {
  const first = await membership({
    fees: [{ year: '2025', amount: '900' }],
    seats: [{ titleLt: 'Valdybos narys', holder: 'Ona' }],
    benefitsLt: 'Nauda',
  })
  const second = await membership({ fees: [{ year: '2026', amount: '100', currency: 'SEK' }] })
  const third = await membership()
  const type = await table(2026)
  expect((await getMembershipsOfYear(editor, 2026, 1)).rows.find(({ id }) => id === first)?.before).toBe('900.00')

  const changed = await type({
    [first]: {
      amount: '1 000,50',
      coordinatorLt: 'Ryšių skyrius',
      holder: 'Petras',
      reviewedOn: '2026-11',
      verdict: 'keep',
    },
    [second]: { amount: '' },
    [third]: {},
  })
  expect(changed).toBe(2)
  expect(await contentNow(editor, 'membership', first)).toMatchObject({
    ...{ coordinatorLt: 'Ryšių skyrius', benefitsLt: 'Nauda', reviewedOn: '2026-11', verdict: 'keep' },
    fees: [
      { year: 2025, amount: '900.00' },
      { year: 2026, amount: '1000.50', currency: 'EUR' },
    ],
    seats: [{ titleLt: 'Valdybos narys', holder: 'Petras' }],
  })
  expect(await contentNow(editor, 'membership', second)).toMatchObject({ fees: [] })
  expect(await revisionsOf(third)).toHaveLength(1)
})

test('what two changed differently is shown to the second and nothing is written; what one changed stays', async () => {
  const [one, other] = [await membership({ coordinatorLt: 'Senas' }), await membership()]
  const [mine, theirs] = [await table(2026), await table(2026)]
  await theirs({ [one]: { amount: '200', coordinatorLt: 'Naujas' } }, colleague)

  await expect(mine({ [one]: { amount: '300' }, [other]: { amount: '50' } })).rejects.toMatchObject({
    reason: 'stale',
    year: {
      rows: [
        {
          id: one,
          version: 2,
          values: { amount: '300.00', coordinatorLt: 'Naujas' },
          collisions: [{ column: 'amount', theirs: '200.00', by: colleague.name }],
        },
        { id: other, values: { amount: '50.00' }, collisions: [] },
      ],
    },
  })
  expect(await contentNow(editor, 'membership', other)).toMatchObject({ fees: [] })

  expect(await mine({ [one]: { verdict: 'keep', reviewedOn: '2026' } })).toBe(1)
  expect(await contentNow(editor, 'membership', one)).toMatchObject({
    ...{ coordinatorLt: 'Naujas', verdict: 'keep', fees: [{ year: 2026, amount: '200.00' }] },
  })
})

test('what the form of a membership refuses is told beside its cell, and nothing is written', async () => {
  const [one, other] = [await membership(), await membership()]
  const type = await table(2026)
  await expect(type({ [one]: { amount: '5' }, [other]: { verdict: 'leave' } })).rejects.toMatchObject({
    fields: [{ field: 'rows[1].reviewedOn', reason: 'reviewDateNeeded' }],
  })
  expect(await contentNow(editor, 'membership', one)).toMatchObject({ fees: [] })
  const form = await open(editor, 'membership', one)
  expect(form.version).toBe('1')
})

test('the table of a year has the memberships that lasted in it', async () => {
  const ended = await membership({ until: '2010-05' })
  const ids = async (year: number) => (await getMembershipsOfYear(editor, year, 1)).rows.map(({ id }) => id)
  expect(await ids(2010)).toContain(ended)
  expect(await ids(2011)).not.toContain(ended)
  expect(await ids(1999)).toEqual([])
})
