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

/** How many runs, and the steps of each on average; `WORKFLOW_RUNS` asks for more. */
const runs = Number(process.env.WORKFLOW_RUNS ?? 24)
const steps = 60

let people: Record<Actor, Staff>

beforeAll(async () => {
  const kaunas = await municipality('kaunas')
  const vilnius = await municipality('vilnius')
  people = {
    filer: await staff(kaunas.id, 'filer'),
    colleague: await staff(kaunas.id, 'filer'),
    editor: await staff(kaunas.id, 'editor'),
    publisher: await staff(kaunas.id, 'publisher'),
    stranger: await staff(vilnius.id, 'publisher'),
  }
  const stop = await runJobs([carryOut], env().DATABASE_URL)
  await stop()
})

type Model = { trips: ModelTrip[] }
type Real = { ids: string[]; steps: number }

const command = (which: number, act: Act): fc.AsyncCommand<Model, Real> => ({
  check: () => true,
  toString: () =>
    `${act.actor} ${act.verb} ${which}${act.whole ? '' : ', lacking'}${act.stale ? ', of an old version' : ''}`,
  run: async (model, real) => {
    const trip = model.trips[which] as ModelTrip
    const ref = { id: real.ids[which] ?? '', version: trip.version }
    const expected = actInModel(trip, act)
    real.steps += 1
    expect(await actInPortal(people[act.actor], ref, act)).toBe(expected)
  },
})

// Those who may do most act most, or little would ever become public.
const actor = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Actor>('publisher') },
  { weight: 2, arbitrary: fc.constantFrom(...actors) },
)
const commands = verbs.map((verb) =>
  fc
    .tuple(
      fc.nat(1),
      fc.record({ actor, whole: fc.nat(9).map((at) => at > 1), stale: fc.nat(9).map((at) => at === 0) }),
    )
    .map(([which, act]) => command(which, { verb, ...act })),
)

test('whoever does whatever in whatever order, the portal answers as the model does, and is where the model is', async () => {
  let done = 0
  const property = fc.asyncProperty(
    fc.commands(commands, { maxCommands: steps * 2 + 30, size: 'max' }),
    async (all) => {
      const start = async (owner: Actor) => ({
        owner,
        id: (await saveDraft(people[owner], { known: null, input: complete(), today })).id,
      })
      const trips = [await start('filer'), await start('colleague')]
      const model = { trips: trips.map(({ owner }) => newTrip(owner, true)) }
      const real = { ids: trips.map(({ id }) => id), steps: 0 }
      await fc.asyncModelRun(() => ({ model, real }), all)
      done += real.steps

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
  await fc.assert(property, { numRuns: runs, seed: 2027, endOnFailure: true })
  process.stdout.write(`${runs} runs, ${done} steps\n`)
  expect(done).toBeGreaterThanOrEqual(runs * steps * 0.8)
}, 3_600_000)
