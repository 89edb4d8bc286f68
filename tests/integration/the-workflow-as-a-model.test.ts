import './prepared'
import * as fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import { runJobs } from '@/lib/jobs/run'
import { linkAccount } from '@/lib/officials/write/account'
import { carryOut } from '@/lib/trips/jobs'
import { monthsWithoutTrips } from '@/lib/trips/read/nil-returns'
import { municipality, staff } from './office'
import {
  type Act,
  type Actor,
  actInModel,
  actors,
  isContradicted,
  type ModelMonth,
  newTrip,
  type Verb,
  verbs,
} from './workflow-model'
import { actInPortal, asInModel, fileTrip } from './workflow-real'
import { unlawfulVersions } from './workflow-versions'

/** How many runs, and the steps of each; `WORKFLOW_RUNS` asks for other numbers of them. */
const runs = Number(process.env.WORKFLOW_RUNS ?? 500)
const steps = 60

/** Runs that go on beside each other, each in a municipality of its own: one waits for the database while another reckons. */
const chains = 4

beforeAll(async () => {
  const stop = await runJobs([carryOut], env().DATABASE_URL)
  await stop()
})

type People = { staff: Record<Actor, Staff>; municipalityId: string; officialId: string }

/** Those who act in one municipality, and somebody of another. */
async function peopleOf(chain: number): Promise<People> {
  const here = await municipality(`kaunas-${chain}`)
  const elsewhere = await municipality(`vilnius-${chain}`)
  const own = { municipalityId: here.id, slug: 'rasa-rasaite', name: 'Rasa Rasaitė' }
  const official = await db.official.create({ data: own })
  const councillor = await staff(here.id, 'filer')
  await linkAccount(await staff(here.id, 'administrator'), councillor.id, official.id)
  const people = {
    filer: await staff(here.id, 'filer'),
    colleague: await staff(here.id, 'filer'),
    councillor,
    editor: await staff(here.id, 'editor'),
    publisher: await staff(here.id, 'publisher'),
    stranger: await staff(elsewhere.id, 'publisher'),
  }
  return { staff: people, municipalityId: here.id, officialId: official.id }
}

/** A month of its own for each run, the latest first: what one run leaves public contradicts no month of another. */
function monthOf(run: number) {
  const months = 2024 * 12 + 10 - run
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`
}

type Real = { ids: string[]; people: People }

/** Why something was not done, in any of the runs. */
const refusals = new Set<string>()

const command = (which: number, act: Act): fc.AsyncCommand<ModelMonth, Real> => ({
  check: () => true,
  toString: () =>
    `${act.actor} ${act.verb} ${which}${act.whole ? '' : ', lacking'}${act.stale ? ', of an old version' : ''}`,
  run: async (model, real) => {
    const ref = { id: real.ids[which] ?? '', version: model.trips[which]?.version ?? 0 }
    const expected = actInModel(model, which, act)
    if (typeof expected === 'string') refusals.add(expected)
    expect(await actInPortal(real.people.staff[act.actor], ref, act), `${act.actor}: ${act.verb}`).toBe(expected)
  },
})

// Those who may do most act most, or little would ever become public.
const actor = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<Actor>('publisher', 'publisher', 'publisher', 'councillor') },
  { weight: 2, arbitrary: fc.constantFrom(...actors) },
)
// What leads furthest is done most often.
const often: Verb[] = ['save', 'submit', 'submit', 'publish', 'publish', 'publishChange', 'askToSign', 'sign']
const step = fc
  .tuple(
    ...[fc.nat(1), fc.constantFrom(...verbs, ...often)],
    fc.record({ actor, whole: fc.nat(9).map((at) => at > 1), stale: fc.nat(9).map((at) => at === 0) }),
  )
  .map(([which, verb, act]) => command(which, { verb, ...act }))

const filers = fc.constantFrom<Actor>('filer', 'colleague', 'councillor', 'editor', 'publisher')

/** So many runs in one municipality, one after the other. */
async function actAtRandom(chain: number, numRuns: number) {
  const people = await peopleOf(chain)
  const { municipalityId } = people
  let run = 0
  const property = fc.asyncProperty(
    fc.tuple(filers, filers),
    fc.array(step, { minLength: steps, maxLength: steps }),
    async (owners, acts) => {
      const month = monthOf(run++)
      const model: ModelMonth = { trips: owners.map(newTrip), signatureRequired: false, declared: false }
      await db.municipality.update({ where: { id: municipalityId }, data: { signatureRequired: false } })
      const real: Real = { ids: [], people }
      for (const [place, owner] of owners.entries())
        real.ids.push(await fileTrip(people.staff[owner], month, place, people.officialId))
      await fc.asyncModelRun(() => ({ model, real }), acts)

      expect(await asInModel(real.ids)).toEqual(
        model.trips.map(({ version, state, text, change, made, announced, signature, ...trip }, at) => ({
          ...{ id: real.ids[at], version, state, made, announced, whole: text.whole, english: text.english },
          ...{ corrections: trip.corrections, submissions: trip.submissions, scheduled: trip.scheduled?.act ?? null },
          changed: change && (change.english ?? 'no English'),
          signature: signature ? [signature.signed ? 'signed' : 'asked'] : [],
        })),
      )
      // A month in which nobody travelled is told as such only while no public trip contradicts it.
      const told = await monthsWithoutTrips(municipalityId, [month.slice(0, 4)])
      expect(told.some(({ months }) => months.includes(month))).toBe(model.declared && !isContradicted(model))
      expect(await unlawfulVersions(real.ids, people.staff.publisher.id)).toEqual([])
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
  const where = { recordType: { in: ['BusinessTrip', 'NilReturn'] } }
  const acts = await db.auditEntry.groupBy({ by: ['act'], where, orderBy: { act: 'asc' } })
  expect(acts.map(({ act }) => act)).toEqual([
    ...['trips:announceTrip', 'trips:askToSign', 'trips:cancelSchedule', 'trips:cancelTrip', 'trips:createTrip'],
    ...['trips:declareNilReturn', 'trips:discardChange', 'trips:publishChange', 'trips:publishReport'],
    ...['trips:reinstateTrip', 'trips:returnReport', 'trips:revokeNilReturn', 'trips:saveChange', 'trips:saveDraft'],
    ...['trips:scheduleFailed', 'trips:schedulePublication', 'trips:scheduleWithdrawal', 'trips:sendBackReport'],
    ...['trips:signReport', 'trips:submitReport', 'trips:translate', 'trips:unannounceTrip', 'trips:withdrawReport'],
  ])
  expect([...refusals].sort()).toEqual([
    ...['changeIncomplete', 'done', 'elsewhere', 'forbidden', 'incomplete', 'monthDeclared', 'monthNotDeclared'],
    ...['notAnnounced', 'notChanged', 'notPublished', 'notScheduled', 'notSubmitted', 'notYours', 'notYoursToSign'],
    ...['nothing', 'ownSignature', 'publishedAlready', 'recordMissing', 'scheduledAlready', 'signatureNeeded'],
    ...['stale', 'submittedAlready', 'textChanged', 'tripInMonth', 'tripIsMade', 'tripMissing', 'tripNotMade'],
  ])
}, 3_600_000)
