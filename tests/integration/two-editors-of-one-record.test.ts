import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { Staff } from '@/lib/auth/staff'
import { NewerFound } from '@/lib/records/write/found'
import { municipality, staff } from './office'
import { actsOn, contentNow, open, revisionsOf, save } from './register'

let first: Staff
let second: Staff
let city: { id: string }

beforeAll(async () => {
  const { id } = await municipality('alytus')
  first = await staff(id, 'editor')
  second = await staff(id, 'editor')
  city = await save(first, 'partnerCity', { nameLt: 'Breša', nameEn: 'Brescia', countryCode: 'IT' })
})

let number = 0
const agreement = () =>
  save(first, 'agreement', {
    notAlike: 'yes',
    ...{ titlePrinted: `Sutartis ${++number}`, summaryLt: 'Pradžia', level: 'municipal' },
    parties: [{ partnerCityId: city.id }],
    events: [{ kind: 'signed', date: `${1900 + number}`, signatories: [{ name: 'Meras' }] }],
  })

/** What the other one is told when they save over a version they have not seen. */
async function refused(saving: Promise<unknown>) {
  const error = await saving.then(
    () => null,
    (thrown) => thrown,
  )
  if (!(error instanceof NewerFound)) throw error ?? new Error('it was saved')
  return error.merge
}

test('a stale save changes nothing and gets both texts, piece by piece', async () => {
  const { id } = await agreement()
  const mine = await open(first, 'agreement', id)
  const theirs = await open(second, 'agreement', id)
  await save(second, 'agreement', { ...theirs, summaryLt: 'Jų santrauka', legalAct: 'Nr. 5' })

  const merge = await refused(save(first, 'agreement', { ...mine, summaryLt: 'Mano santrauka', validUntil: '2030' }))
  expect(merge).toMatchObject({ version: 2, by: second.name })
  expect(merge.units.map(({ unit, base, mine, theirs, default: side }) => [unit, base, mine, theirs, side])).toEqual([
    ['validUntil', '', '2030 m.', '', 'mine'],
    ['legalAct', '', '', 'Nr. 5', 'theirs'],
    ['summaryLt', 'Pradžia', 'Mano santrauka', 'Jų santrauka', null],
  ])
  expect(await contentNow(first, 'agreement', id)).toMatchObject({ summaryLt: 'Jų santrauka', validUntil: null })
})

test('what was chosen of both is the next version; both texts stay in the history', async () => {
  const { id } = await agreement()
  const mine = await open(first, 'agreement', id)
  const [event] = mine.events as Record<string, unknown>[]
  await save(second, 'agreement', {
    notAlike: 'yes',
    ...mine,
    summaryLt: 'Jų',
    events: [event, { kind: 'renewed', date: '1999' }],
    parties: [...(mine.parties as object[]), { nameLt: 'Lombardija' }],
  })

  const typed = {
    ...mine,
    summaryLt: 'Mano',
    events: [
      { ...event, placeLt: 'Breša' },
      { kind: 'extended', date: '2005' },
    ],
  }
  await refused(save(first, 'agreement', typed))
  await expect(save(first, 'agreement', { ...typed, beside: '2' })).rejects.toMatchObject({ reason: 'mergeNeeded' })
  await save(first, 'agreement', {
    ...typed,
    beside: '2',
    take: { summaryLt: 'written' },
    written: { summaryLt: 'Abiejų' },
  })

  expect(await contentNow(first, 'agreement', id)).toMatchObject({
    summaryLt: 'Abiejų',
    parties: [{ partnerCityId: city.id }, { nameLt: 'Lombardija' }],
    events: [
      { kind: 'signed', placeLt: 'Breša', signatories: [{ name: 'Meras' }] },
      { kind: 'extended', date: '2005' },
      { kind: 'renewed', date: '1999' },
    ],
  })
  expect((await revisionsOf(id)).map(({ version, createdById }) => [version, createdById])).toEqual([
    [1, first.id],
    [2, second.id],
    [3, first.id],
  ])
  expect((await actsOn(id)).map(({ act }) => act)).toEqual(['agreements:create', 'agreements:edit', 'agreements:merge'])
})

test('a row that one deletes while the other changes it needs a choice', async () => {
  const { id } = await agreement()
  const mine = await open(first, 'agreement', id)
  const [event] = mine.events as { id: string }[]
  await save(second, 'agreement', { ...mine, notAlike: 'yes', events: [{ ...event, date: '1888' }] })
  const merge = await refused(save(first, 'agreement', { ...mine, events: [] }))
  expect(merge.units).toMatchObject([{ unit: `events:${event?.id}`, mine: '', default: null }])
})

test('a version that came while the choice was made is told again, and what may not stay together is refused', async () => {
  const { id } = await agreement()
  const mine = await open(first, 'agreement', id)
  await save(second, 'agreement', { ...mine, validUntil: '1950' })
  await save(second, 'agreement', { ...(await open(second, 'agreement', id)), legalAct: 'Nr. 7' })
  const again = await refused(save(first, 'agreement', { ...mine, beside: '2', summaryLt: 'Mano' }))
  expect(again.version).toBe(3)

  const later = { ...mine, events: [{ kind: 'signed', date: '1990' }], beside: '3' }
  await expect(save(first, 'agreement', later)).rejects.toMatchObject({ reason: 'endBeforeStart' })
})

test('of forty saves of one version at once one is kept, and the others get its text', async () => {
  const { id } = await agreement()
  const form = await open(first, 'agreement', id)
  const saves = Array.from({ length: 40 }, (_, at) =>
    save(at % 2 ? first : second, 'agreement', { ...form, summaryLt: `Nr. ${at}` }),
  )
  const outcomes = await Promise.allSettled(saves)
  const kept = outcomes.filter(({ status }) => status === 'fulfilled')
  const told = outcomes.filter((one) => one.status === 'rejected' && one.reason instanceof NewerFound)
  expect([kept.length, kept.length + told.length]).toEqual([1, 40])
})

test('whatever editors do in whatever order, every acknowledged text is current or in the history', {
  timeout: 120_000,
}, async () => {
  const step = fc.record({
    who: fc.integer({ min: 0, max: 3 }),
    open: fc.boolean(),
    takes: fc.constantFrom('mine', 'theirs'),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 10 }), async (steps) => {
      const { id } = await agreement()
      const forms = await Promise.all([0, 1, 2, 3].map(() => open(first, 'agreement', id)))
      const acknowledged: string[] = []
      let attempts = 0
      let answers = 0

      for (const [at, { who, open: reopens, takes }] of steps.entries()) {
        if (reopens) forms[who] = await open(first, 'agreement', id)
        const typed = { ...forms[who], summaryLt: `Tekstas ${at}` }
        attempts += 1
        const merge = await save(who % 2 ? first : second, 'agreement', typed).then(
          () => null,
          (error) => (error instanceof NewerFound ? error.merge : Promise.reject(error)),
        )
        answers += 1
        if (merge === null) acknowledged.push(`Tekstas ${at}`)
        else if (takes === 'mine') {
          await save(first, 'agreement', { ...typed, beside: String(merge.version), take: { summaryLt: 'mine' } })
          acknowledged.push(`Tekstas ${at}`)
        }
      }
      const kept = (await revisionsOf(id)).map(({ data }) => (data as { summaryLt: string }).summaryLt)
      expect(attempts).toBe(answers)
      expect(kept).toEqual(expect.arrayContaining(acknowledged))
      expect(kept).toHaveLength(acknowledged.length + 1)
    }),
    { numRuns: 6, seed: 20261121 },
  )
})
