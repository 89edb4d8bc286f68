/** The workflow of reports in brief, written apart from the portal: what happens, or why not, when somebody acts. */

export const actors = ['filer', 'colleague', 'editor', 'publisher', 'stranger'] as const
export type Actor = (typeof actors)[number]

export type ModelTrip = {
  owner: Actor
  version: number
  state: 'draft' | 'submitted' | 'returned' | 'published' | 'withdrawn'
  /** Whether the text lacks nothing. */
  whole: boolean
  /** What is to be changed in the published text. */
  change: { whole: boolean } | null
  made: boolean
  corrections: number
  submissions: number
  /** What the portal is to do, and with which submission. */
  scheduled: { act: 'publish' | 'withdraw'; submission: number } | null
}

export const newTrip = (owner: Actor, whole: boolean): ModelTrip => ({
  ...{ owner, whole, version: 1, state: 'draft', change: null, made: true },
  ...{ corrections: 0, submissions: 0, scheduled: null },
})

/** What somebody does with a trip, having seen its newest version or an older one. */
export type Act = { actor: Actor; verb: Verb; whole: boolean; stale: boolean }

type Outcome = string | Partial<ModelTrip>
type Rule = (trip: ModelTrip, act: Act) => Outcome | undefined

const isPublisher = ({ actor }: Act) => actor === 'publisher' || actor === 'stranger'
const publishersOnly: Rule = (_, act) => (isPublisher(act) ? undefined : 'forbidden')
const ofHere: Rule = (_, { actor }) => (actor === 'stranger' ? 'tripMissing' : undefined)
const fresh: Rule = (_, { stale }) => (stale ? 'stale' : undefined)
const own: Rule = ({ owner }, { actor }) =>
  owner === actor || actor === 'editor' || actor === 'publisher' ? undefined : 'notYours'
const is =
  (state: ModelTrip['state'], otherwise: string): Rule =>
  (trip) =>
    trip.state === state ? undefined : otherwise
const editable: Rule = ({ state }) =>
  state === 'submitted' ? 'submittedAlready' : state === 'published' ? 'publishedAlready' : undefined
const decidable: Rule = ({ state }) =>
  state === 'published' ? 'publishedAlready' : state === 'submitted' ? undefined : 'notSubmitted'
const changed: Rule = ({ change }) => (change ? undefined : 'notChanged')
const unscheduled: Rule = ({ scheduled }) => (scheduled ? 'scheduledAlready' : undefined)
const withdrawn: Rule = ({ change, whole }) => ({
  ...{ state: 'withdrawn', scheduled: null, whole: change ? change.whole : whole, change: null },
})

/** Each verb by its rules, in the order in which they are asked; the last says what becomes of the trip. */
const rules = {
  save: [
    ofHere,
    own,
    ({ state }) => (state === 'submitted' ? 'submittedAlready' : undefined),
    fresh,
    ({ state }, { whole }) => (state === 'published' ? { change: { whole } } : { whole }),
  ],
  submit: [
    ...[ofHere, own, editable, fresh],
    ({ made }) => (made ? undefined : 'tripNotMade'),
    (_, { whole }) => (whole ? undefined : 'incomplete'),
    ({ submissions }) => ({ state: 'submitted', whole: true, submissions: submissions + 1 }),
  ],
  return: [publishersOnly, ofHere, decidable, fresh, () => ({ state: 'returned' })],
  publish: [publishersOnly, ofHere, decidable, fresh, () => ({ state: 'published', scheduled: null })],
  withdraw: [publishersOnly, ofHere, is('published', 'notPublished'), fresh, withdrawn],
  publishChange: [
    ...[publishersOnly, ofHere, is('published', 'notPublished'), changed],
    ({ change }) => (change?.whole ? undefined : 'changeIncomplete'),
    fresh,
    ({ corrections }) => ({ change: null, whole: true, corrections: corrections + 1 }),
  ],
  discardChange: [ofHere, is('published', 'notPublished'), own, changed, fresh, () => ({ change: null })],
  end: [ofHere, own, editable, fresh, () => ({ made: false })],
  reinstate: [
    ...[ofHere, own, editable],
    ({ made }) => (made ? 'tripIsMade' : undefined),
    fresh,
    () => ({ made: true }),
  ],
  schedulePublication: [
    ...[publishersOnly, ofHere, is('submitted', 'notSubmitted'), unscheduled, fresh],
    ({ submissions }) => ({ scheduled: { act: 'publish', submission: submissions } }),
  ],
  scheduleWithdrawal: [
    ...[publishersOnly, ofHere, is('published', 'notPublished'), unscheduled, fresh],
    ({ submissions }) => ({ scheduled: { act: 'withdraw', submission: submissions } }),
  ],
  cancelSchedule: [
    ...[publishersOnly, ofHere, fresh],
    ({ scheduled }) => (scheduled ? undefined : 'notScheduled'),
    () => ({ scheduled: null }),
  ],
  // The portal itself, at the time that was set.
  carryOut: [
    ({ scheduled }) => (scheduled ? undefined : 'nothing'),
    (trip, act) => {
      const { scheduled, state, submissions } = trip
      if (scheduled?.act === 'withdraw') return withdrawn(trip, act)
      if (state === 'submitted' && scheduled?.submission === submissions) return { state: 'published', scheduled: null }
      trip.scheduled = null
      return 'notSubmitted'
    },
  ],
} satisfies Record<string, Rule[]>

export type Verb = keyof typeof rules
export const verbs = Object.keys(rules) as Verb[]

/** Does it in the model: the new version, or the reason why not. */
export function actInModel(trip: ModelTrip, act: Act): number | string {
  for (const rule of rules[act.verb] as Rule[]) {
    const outcome = rule(trip, act)
    if (typeof outcome === 'string') return outcome
    if (outcome) Object.assign(trip, outcome, { version: trip.version + 1 })
  }
  return trip.version
}
