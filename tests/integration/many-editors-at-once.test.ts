import './prepared'
import { beforeAll, expect, test } from 'vitest'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { NewerFound } from '@/lib/records/write/found'
import { Refusal } from '@/lib/refusal'
import { publishReport, submitReport } from '@/lib/trips/write/review'
import { saveDraft } from '@/lib/trips/write/save'
import { keepUnsaved } from '@/lib/trips/write/unsaved'
import { type Answer, interleave, randomFrom, type Shared } from './many-editors-at-once'
import { complete, municipality, staff, today } from './office'
import { open, revisionsOf, save } from './register'

/** Of a priority, of a trip, and of a text that is typed and not saved; `INTERLEAVINGS` asks for more or fewer. */
const all = Number(process.env.INTERLEAVINGS ?? 10_000)
const shares = { register: all / 4, trips: all / 20, unsaved: all * 0.7 }
/** Records that are worked on beside each other. */
const beside = 4

let town: string
let editors: Staff[]

beforeAll(async () => {
  town = (await municipality('alytus')).id
  editors = await Promise.all(Array.from({ length: 8 }, () => staff(town, 'editor')))
})

const editor = (at: number) => editors[at] as Staff

async function answered(saving: Promise<{ version: number }>): Promise<Answer> {
  try {
    return { kept: (await saving).version }
  } catch (error) {
    if (error instanceof NewerFound || (error instanceof Refusal && error.reason === 'stale')) return 'stale'
    throw error
  }
}

async function together(times: number, share: (at: number) => Promise<Shared>) {
  const records = await Promise.all(Array.from({ length: beside }, (_, at) => share(at)))
  const sums = await Promise.all(
    records.map((record, at) => interleave(record, Math.ceil(times / beside), randomFrom(7 + at))),
  )
  for (const sum of sums) expect(Math.min(sum.kept, sum.stale)).toBeGreaterThan(0)
}

async function priority(at: number): Promise<Shared> {
  const { id } = await save(editor(0), 'priority', { titleLt: `Prioritetas ${at}`, position: String(at + 1) })
  const form = await open(editor(0), 'priority', id)
  return {
    now: async () =>
      (await db.priority.findUniqueOrThrow({ where: { municipalityId_id: { municipalityId: town, id } } })).version,
    save: (who, version, textLt) =>
      answered(save(editor(who), 'priority', { ...form, version: String(version), textLt })),
    texts: async () =>
      (await revisionsOf(id)).map(({ version, data }) => ({ version, text: (data as { textLt: string }).textLt })),
    hasHistory: true,
  }
}

async function trip(): Promise<Shared> {
  const input = complete()
  const { id } = await saveDraft(editor(0), { known: null, input, today })
  return {
    now: async () =>
      (await db.businessTrip.findUniqueOrThrow({ where: { municipalityId_id: { municipalityId: town, id } } })).version,
    save: (who, version, purposeLt) =>
      answered(saveDraft(editor(who), { known: { id, version }, input: { ...input, purposeLt }, today })),
    texts: async () =>
      (await revisionsOf(id)).map(({ version, data }) => ({
        version,
        text: (data as { purposeLt: string }).purposeLt,
      })),
    hasHistory: true,
  }
}

/** Windows of one person, all with the same text: it has no history, but a text that was kept is never written over unseen. */
async function typed(at: number): Promise<Shared> {
  const begun = await keepUnsaved(editor(at), { known: null, unsaved: null, typed: { purposeLt: ['Pradžia'] } })
  const where = { municipalityId_id: { municipalityId: town, id: begun.id } }
  return {
    now: async () => (await db.unsavedTrip.findUniqueOrThrow({ where })).version,
    save: (_, version, text) =>
      answered(
        keepUnsaved(editor(at), { known: null, unsaved: { id: begun.id, version }, typed: { purposeLt: [text] } }),
      ),
    texts: async () => {
      const { version, typed } = await db.unsavedTrip.findUniqueOrThrow({ where })
      return [{ version, text: (typed as { purposeLt: string[] }).purposeLt[0] ?? null }]
    },
    hasHistory: false,
  }
}

test('whenever two to eight editors save one record, what was acknowledged is in its history and what was not is told', async () => {
  await together(shares.register, priority)
}, 1_800_000)

test('so it is with a trip and its report', async () => {
  await together(shares.trips, trip)
}, 1_800_000)

test('and with what is kept while it is typed, in several windows', async () => {
  await together(shares.unsaved, typed)
}, 1_800_000)

/** The reasons for which it was refused; the rest was done. */
async function reasons(all: Promise<unknown>[]) {
  const outcomes = await Promise.allSettled(all)
  return outcomes.flatMap((one) => {
    if (one.status === 'fulfilled') return []
    if (one.reason instanceof Refusal) return one.reason.reason
    throw one.reason
  })
}

test('a report that fifty publish at once is published once', async () => {
  const publishers = await Promise.all(Array.from({ length: 5 }, () => staff(town, 'publisher')))
  const report = await submitReport(editor(0), { known: null, input: complete(), today })
  const refused = await reasons(
    Array.from({ length: 50 }, (_, at) => publishReport(publishers[at % 5] as Staff, report, today)),
  )
  expect(refused).toEqual(Array(49).fill('publishedAlready'))
  expect(await db.reportPublication.count({ where: { report: { tripId: report.id } } })).toBe(1)
  expect(await db.auditEntry.count({ where: { recordId: report.id, act: 'trips:publishReport' } })).toBe(1)
})

test('cities that are entered at once under one name have an address each', async () => {
  const cities = await Promise.all(
    Array.from({ length: 20 }, (_, at) =>
      save(editor(at % 8), 'partnerCity', { nameLt: 'Lūdza', nameEn: 'Ludza', countryCode: 'LV', notAlike: 'on' }),
    ),
  )
  const rows = await db.partnerCity.findMany({ where: { id: { in: cities.map(({ id }) => id) } } })
  const numbers = ['ludza', ...Array.from({ length: 19 }, (_, at) => `ludza-${at + 2}`)].sort()
  expect(rows.map(({ slugLt }) => slugLt).sort()).toEqual(numbers)
  expect(rows.map(({ slugEn }) => slugEn).sort()).toEqual(numbers)
})

test('priorities that are entered at once have a place each', async () => {
  const made = await Promise.all(
    Array.from({ length: 20 }, (_, at) =>
      save(editor(at % 8), 'priority', { titleLt: `Vienu metu ${at}`, notAlike: 'on' }),
    ),
  )
  const rows = await db.priority.findMany({ where: { id: { in: made.map(({ id }) => id) } } })
  expect(new Set(rows.map(({ position }) => position)).size).toBe(20)
})

test('one filing that is sent twenty times is one trip, submitted once', async () => {
  const saving = { known: null, newId: crypto.randomUUID(), input: complete(), today }
  const answers = await Promise.all(Array.from({ length: 20 }, () => submitReport(editor(1), saving)))
  expect(new Set(answers.map(({ reference }) => reference)).size).toBe(1)
  expect(await submitReport(editor(1), saving)).toEqual(answers[0])
  expect(await db.reportSubmission.count({ where: { report: { tripId: saving.newId } } })).toBe(1)
  expect(await revisionsOf(saving.newId)).toHaveLength(1)
})

test('a form of a new trip that is gone back to and changed is the next version of that trip; over a newer one it asks', async () => {
  const saving = { known: null, newId: crypto.randomUUID(), input: complete(), today }
  const first = await saveDraft(editor(1), saving)
  expect(await saveDraft(editor(1), saving)).toMatchObject({ id: first.id, version: 1 })
  const changed = { ...saving, input: { ...saving.input, purposeLt: 'Kitas tikslas' } }
  expect(await saveDraft(editor(1), changed)).toMatchObject({ id: first.id, version: 2, reference: first.reference })
  expect(
    await reasons([saveDraft(editor(1), { ...saving, input: { ...saving.input, purposeLt: 'Trečias' } })]),
  ).toEqual(['stale'])
  expect(await submitReport(editor(1), { ...changed, known: { id: first.id, version: 2 } })).toMatchObject({
    version: 3,
  })
  expect(await reasons([saveDraft(editor(2), saving)])).toEqual(['notAccepted'])
})
