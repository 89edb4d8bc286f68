import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Permission, roleMay } from '@/lib/auth/permissions'
import { type ReportHistory, reportState } from '@/lib/trips/rules/state'
import { whyNotChange, whyNotEdit } from '@/lib/trips/rules/who'
import type { Role } from '@/prisma/client/enums'
import {
  type Act,
  type Actor,
  actInModel,
  actors,
  type ModelMonth,
  type ModelTrip,
  newTrip,
  verbs,
} from '../integration/workflow-model'

const runs = 500
const steps = 60

const roles: Record<Actor, Role> = {
  ...{ filer: 'filer', colleague: 'filer', councillor: 'filer' },
  ...{ editor: 'editor', publisher: 'publisher', stranger: 'publisher' },
}
const permissionOf: Partial<Record<Act['verb'], Permission>> = {
  ...{ return: 'trips:review', publish: 'trips:publish', withdraw: 'trips:withdraw', publishChange: 'trips:publish' },
  ...{ announce: 'trips:publish', unannounce: 'trips:publish', translate: 'register:edit' },
  ...{ declareMonth: 'trips:declareNilReturn', revokeMonth: 'trips:declareNilReturn' },
}

/** What was done with a report, as the database would have it: an hour between one act and the next. */
class History {
  readonly report = { submissions: [], publications: [] } as NonNullable<ReportHistory>
  private hour = 0

  follow(before: ModelTrip['state'], after: ModelTrip['state']) {
    const at = new Date(3_600_000 * ++this.hour)
    const open = this.report.submissions.find(({ decision }) => decision === null)
    if (after === before) return
    if (after === 'submitted') this.report.submissions.push({ submittedAt: at, decision: null })
    if (open && (after === 'returned' || after === 'published')) open.decision = after
    if (after === 'published') this.report.publications.push({ publishedAt: at, withdrawnAt: null })
    const publication = this.report.publications.at(-1)
    if (after === 'withdrawn' && publication) publication.withdrawnAt = at
  }
}

type Real = { history: History; steps: number }

const command = (act: Act): fc.Command<ModelMonth, Real> => ({
  check: () => true,
  toString: () => `${act.actor} ${act.verb}`,
  run(month, real) {
    const trip = month.trips[0] as ModelTrip
    const before = { ...trip }
    const outcome = actInModel(month, 0, act)
    real.history.follow(before.state, trip.state)
    real.steps += 1

    expect(reportState(real.history.report)).toBe(trip.state)
    const someone = { id: act.actor, may: (permission: Permission) => roleMay(roles[act.actor], permission) }
    const permission = permissionOf[act.verb]
    if (permission) expect(someone.may(permission)).toBe(outcome !== 'forbidden')
    if (act.actor === 'stranger' || act.stale) return
    const row = { createdById: before.owner, state: before.state }
    if (act.verb === 'end' && outcome !== 'tripIsMade')
      expect(whyNotEdit(someone, row)).toBe(typeof outcome === 'string' ? outcome : null)
    if (act.verb === 'discardChange' && outcome !== 'notChanged')
      expect(whyNotChange(someone, row)).toBe(typeof outcome === 'string' ? outcome : null)
  },
})

const commands = verbs.map((verb) =>
  fc
    .record({ actor: fc.constantFrom(...actors), whole: fc.boolean(), stale: fc.nat(9).map((at) => at === 0) })
    .map((act) => command({ verb, ...act })),
)

test('the rules of states, permissions and own records are those of the model, whatever is done', () => {
  let done = 0
  const reached = new Set<string>()
  fc.assert(
    fc.property(fc.commands(commands, { maxCommands: steps * 2 + 30, size: 'max' }), (all) => {
      const trip = newTrip('filer')
      const model = { trips: [trip], signatureRequired: false, declared: false }
      const real = { history: new History(), steps: 0 }
      fc.modelRun(() => ({ model, real }), all)
      done += real.steps
      reached.add(trip.state)
    }),
    { numRuns: runs, seed: 2027 },
  )
  expect(done).toBeGreaterThanOrEqual(runs * steps)
  expect([...reached].sort()).toEqual(['draft', 'published', 'returned', 'submitted', 'withdrawn'])
}, 60_000)
