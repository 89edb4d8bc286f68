import './prepared'
import * as fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import { runJobs } from '@/lib/jobs/run'
import { carryOut } from '@/lib/trips/jobs'
import { saveDraft } from '@/lib/trips/write/save'
import { complete, municipality, staff, today } from './office'
import { type Act, type Actor, actInModel, actors, type ModelTrip, newTrip, verbs } from './workflow-model'
import { actInPortal, asInModel } from './workflow-real'

/** How many runs, and the steps of each; `WORKFLOW_RUNS` asks for other numbers of them. */
const runs = Number(process.env.WORKFLOW_RUNS ?? 500)
const steps = 60

/** Runs that go on beside each other, each in a municipality of its own: one waits for the database while another reckons. */
const chains = 4

beforeAll(async () => {
  const stop = await runJobs([carryOut], env().DATABASE_URL)
  await stop()
})

/** Those who act in one municipality, and somebody of another. */
async function peopleOf(chain: number): Promise<Record<Actor, Staff>> {
  const here = await municipality(`kaunas-${chain}`)
  const elsewhere = await municipality(`vilnius-${chain}`)
  return {
    filer: await staff(here.id, 'filer'),
    colleague: await staff(here.id, 'filer'),
    editor: await staff(here.id, 'editor'),
    publisher: await staff(here.id, 'publisher'),
    stranger: await staff(elsewhere.id, 'publisher'),
  }
}

type Model = { trips: ModelTrip[] }
type Real = { ids: string[]; people: Record<Actor, Staff> }

/** Why something was not done, in any of the runs. */
const refusals = new Set<string>()

const command = (which: number, act: Act): fc.AsyncCommand<Model, Real> => ({
  check: () => true,
  toString: () =>
    `${act.actor} ${act.verb} ${which}${act.whole ? '' : ', lacking'}${act.stale ? ', of an old version' : ''}`,
  run: async (model, real) => {
    const trip = model.trips[which] as ModelTrip
    const ref = { id: real.ids[which] ?? '', version: trip.version }
    const expected = actInModel(trip, act)
    if (typeof expected === 'string') refusals.add(expected)
    expect(await actInPortal(real.people[act.actor], ref, act), `${act.actor}: ${act.verb}`).toBe(expected)
  },
})

// Those who may do most act most, or little would ever become public.
const actor = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Actor>('publisher') },
  { weight: 2, arbitrary: fc.constantFrom(...actors) },
)
const step = fc
  .tuple(
    ...[fc.nat(1), fc.constantFrom(...verbs)],
    fc.record({ actor, whole: fc.nat(9).map((at) => at > 1), stale: fc.nat(9).map((at) => at === 0) }),
  )
  .map(([which, verb, act]) => command(which, { verb, ...act }))

const filers = fc.constantFrom<Actor>('filer', 'colleague', 'editor', 'publisher')

/** So many runs in one municipality, one after the other. */
async function actAtRandom(chain: number, numRuns: number) {
  const people = await peopleOf(chain)
  const property = fc.asyncProperty(
    fc.tuple(filers, filers),
    fc.array(step, { minLength: steps, maxLength: steps }),
    async (owners, acts) => {
      const model: Model = { trips: owners.map((owner) => newTrip(owner, true)) }
      const real: Real = { ids: [], people }
      for (const owner of owners)
        real.ids.push((await saveDraft(people[owner], { known: null, input: complete(), today })).id)
      await fc.asyncModelRun(() => ({ model, real }), acts)

      expect(await asInModel(real.ids)).toEqual(
        model.trips.map(({ version, state, whole, change, made, corrections, submissions, scheduled }, at) => ({
          ...{ id: real.ids[at], version, state, whole, made, corrections, submissions },
          ...{ changed: change !== null, scheduled: scheduled?.act ?? null },
        })),
      )
      const where = { recordId: { in: real.ids } }
      expect(await db.revision.count({ where })).toBe(model.trips.reduce((sum, { version }) => sum + version, 0))
    },
  )
  await fc.assert(property, { numRuns, seed: 2027 + chain, endOnFailure: true })
}

test('whoever does whatever in whatever order, the portal answers as the model does, and is where the model is', async () => {
  const each = Array.from({ length: chains }, (_, chain) => Math.floor((runs + chain) / chains))
  await Promise.all(each.map((some, chain) => actAtRandom(chain, some)))

  // In a few runs not everything comes about.
  if (runs < 100) return
  const acts = await db.auditEntry.groupBy({ by: ['act'], orderBy: { act: 'asc' } })
  expect(acts.map(({ act }) => act)).toEqual([
    ...['trips:cancelSchedule', 'trips:cancelTrip', 'trips:createTrip', 'trips:discardChange', 'trips:publishChange'],
    ...['trips:publishReport', 'trips:reinstateTrip', 'trips:returnReport', 'trips:saveChange', 'trips:saveDraft'],
    ...['trips:scheduleFailed', 'trips:schedulePublication', 'trips:scheduleWithdrawal', 'trips:submitReport'],
    'trips:withdrawReport',
  ])
  expect([...refusals].sort()).toEqual([
    ...['changeIncomplete', 'forbidden', 'incomplete', 'notChanged', 'notPublished', 'notScheduled', 'notSubmitted'],
    ...['notYours', 'nothing', 'publishedAlready', 'scheduledAlready', 'stale', 'submittedAlready', 'tripIsMade'],
    ...['tripMissing', 'tripNotMade'],
  ])
}, 3_600_000)
