/** The workflow of reports in brief, written apart from the portal: what happens, or why not, when somebody acts. */

export const actors = ['filer', 'colleague', 'councillor', 'editor', 'publisher', 'stranger'] as const
export type Actor = (typeof actors)[number]

/** What a report says: whether it lacks nothing, the English a translator put in, whether it says that it is a translation. */
export type Text = { whole: boolean; english: string | null; isTranslation: boolean }

export type ModelTrip = {
  owner: Actor
  version: number
  state: 'draft' | 'submitted' | 'returned' | 'published' | 'withdrawn'
  text: Text
  /** What is to be changed in the published text. */
  change: Text | null
  made: boolean
  announced: boolean
  corrections: number
  submissions: number
  /** Who handed the report in last. */
  submitter: Actor | null
  /** That the councillor was asked to sign, and what it is that they signed. */
  signature: { signed: Text | null } | null
  /** What the portal is to do, and with which submission. */
  scheduled: { act: 'publish' | 'withdraw'; submission: number } | null
}

/** Trips of one month of one municipality, which may require signatures and may declare that nobody travelled then. */
export type ModelMonth = { trips: ModelTrip[]; signatureRequired: boolean; declared: boolean }

export const newTrip = (owner: Actor): ModelTrip => ({
  ...{ owner, text: typed(true), version: 1, state: 'draft', change: null, made: true, announced: false },
  ...{ corrections: 0, submissions: 0, submitter: null, signature: null, scheduled: null },
})

/** What somebody does with a trip, having seen its newest version or an older one. */
export type Act = { actor: Actor; verb: Verb; whole: boolean; stale: boolean }

type Outcome = string | Partial<ModelTrip>
type Rule = (trip: ModelTrip, act: Act, month: ModelMonth) => Outcome | undefined

/** What is typed has no English. */
const typed = (whole: boolean): Text => ({ whole, english: null, isTranslation: false })
/** What a translator writes, having read this version. */
export const englishOf = (version: number) => `The mayor was met, says version ${version}.`
const same = (one: Text | null | undefined, two: Text) => JSON.stringify(one) === JSON.stringify(two)
/** Whether a trip that the public sees, now or one day, is made in the month. */
export const isContradicted = ({ trips }: ModelMonth) =>
  trips.some(({ made, announced, state }) => made && (announced || state === 'published'))

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
const lackingNothing: Rule = (_, { whole }) => (whole ? undefined : 'incomplete')
const withdrawn: Rule = ({ change, text }) => ({
  ...{ state: 'withdrawn', scheduled: null, text: change ?? text, change: null },
})
/** Where signatures are required: of this text by whoever was asked, unless they hand it in themselves. */
const isSigned = ({ signature }: ModelTrip, text: Text, submitter: Actor | null, { signatureRequired }: ModelMonth) =>
  !signatureRequired || submitter === 'councillor' || same(signature?.signed, text)
const signed: Rule = (trip, _, month) =>
  isSigned(trip, trip.text, trip.submitter, month) ? undefined : 'signatureNeeded'
const asked: Rule = ({ signature }, { actor }) =>
  actor === 'councillor' && signature && !signature.signed ? undefined : 'notYoursToSign'
/** A month is each municipality's own: what another one declares changes nothing here. */
const thisMonth: Rule = (_, { actor }) => (actor === 'stranger' ? 'elsewhere' : undefined)
const declaring =
  (declared: boolean): Rule =>
  (_, __, month) => {
    month.declared = declared
    return 'done'
  }

/** Each verb by its rules, in the order in which they are asked; the last says what becomes of the trip. */
const rules = {
  save: [
    ofHere,
    own,
    ({ state }) => (state === 'submitted' ? 'submittedAlready' : undefined),
    fresh,
    ({ state }, { whole }) => (state === 'published' ? { change: typed(whole) } : { text: typed(whole) }),
  ],
  submit: [
    ...[ofHere, own, editable, fresh],
    ({ made }) => (made ? undefined : 'tripNotMade'),
    lackingNothing,
    (trip, { actor }, month) => (isSigned(trip, typed(true), actor, month) ? undefined : 'incomplete'),
    ({ submissions, signature }, { actor }) => ({
      ...{ state: 'submitted', text: typed(true), submissions: submissions + 1, submitter: actor },
      signature: actor === 'councillor' ? { signed: typed(true) } : signature,
    }),
  ],
  askToSign: [
    ...[ofHere, own, editable, fresh, lackingNothing],
    (_, { actor }) => (actor === 'councillor' ? 'ownSignature' : undefined),
    ({ signature }) => ({
      text: typed(true),
      signature: same(signature?.signed, typed(true)) ? signature : { signed: null },
    }),
  ],
  sign: [ofHere, editable, asked, fresh, ({ text }) => ({ signature: { signed: text } })],
  sendBack: [ofHere, editable, asked, fresh, () => ({ signature: null })],
  return: [publishersOnly, ofHere, decidable, fresh, () => ({ state: 'returned' })],
  publish: [publishersOnly, ofHere, decidable, fresh, signed, () => ({ state: 'published', scheduled: null })],
  withdraw: [publishersOnly, ofHere, is('published', 'notPublished'), fresh, withdrawn],
  publishChange: [
    ...[publishersOnly, ofHere, is('published', 'notPublished'), changed],
    ({ change }) => (change?.whole ? undefined : 'changeIncomplete'),
    fresh,
    ({ change, text, corrections }) => ({ change: null, text: change ?? text, corrections: corrections + 1 }),
  ],
  discardChange: [ofHere, is('published', 'notPublished'), own, changed, fresh, () => ({ change: null })],
  // Who has not seen the text as it is now is told so; what is handed in or public only publishers translate.
  translate: [
    (_, { actor }) => (['filer', 'colleague', 'councillor'].includes(actor) ? 'forbidden' : undefined),
    (_, { actor }) => (actor === 'stranger' ? 'recordMissing' : undefined),
    (_, { stale }) => (stale ? 'textChanged' : undefined),
    (trip, act, month) => (isPublisher(act) ? undefined : editable(trip, act, month)),
    ({ text, change, version }) => ({
      text: { ...text, english: englishOf(version), isTranslation: true },
      change: change && { ...change, english: englishOf(version) },
    }),
  ],
  end: [ofHere, own, editable, fresh, () => ({ made: false })],
  reinstate: [
    ...[ofHere, own, editable],
    ({ made }) => (made ? 'tripIsMade' : undefined),
    fresh,
    () => ({ made: true }),
  ],
  announce: [publishersOnly, ofHere, fresh, () => ({ announced: true })],
  unannounce: [
    ...[publishersOnly, ofHere],
    ({ announced }) => (announced ? undefined : 'notAnnounced'),
    fresh,
    () => ({ announced: false }),
  ],
  declareMonth: [
    ...[publishersOnly, thisMonth],
    (_, __, { declared }) => (declared ? 'monthDeclared' : undefined),
    (_, __, month) => (isContradicted(month) ? 'tripInMonth' : undefined),
    declaring(true),
  ],
  revokeMonth: [
    ...[publishersOnly, thisMonth],
    (_, __, { declared }) => (declared ? undefined : 'monthNotDeclared'),
    declaring(false),
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
  // The municipality comes to require signatures, or no longer does, whatever waits to be published.
  changeSetting: [
    (_, __, month) => {
      month.signatureRequired = !month.signatureRequired
      return 'done'
    },
  ],
  // The portal itself, at the time that was set.
  carryOut: [
    ({ scheduled }) => (scheduled ? undefined : 'nothing'),
    (trip, act, month) => {
      const { scheduled, state, submissions } = trip
      if (scheduled?.act === 'withdraw') return withdrawn(trip, act, month)
      const unsigned = signed(trip, act, month)
      const isWaiting = state === 'submitted' && scheduled?.submission === submissions
      if (isWaiting && !unsigned) return { state: 'published', scheduled: null }
      trip.scheduled = null
      return isWaiting ? unsigned : 'notSubmitted'
    },
  ],
} satisfies Record<string, Rule[]>

export type Verb = keyof typeof rules
export const verbs = Object.keys(rules) as Verb[]

/** Does it in the model: the new version, or the reason why not. */
export function actInModel(month: ModelMonth, which: number, act: Act): number | string {
  const trip = month.trips[which] as ModelTrip
  for (const rule of rules[act.verb] as Rule[]) {
    const outcome = rule(trip, act, month)
    if (typeof outcome === 'string') return outcome
    if (!outcome) continue
    Object.assign(trip, outcome, { version: trip.version + 1 })
    // A signature of what the report no longer says is void.
    if (trip.signature?.signed && !same(trip.signature.signed, trip.text)) trip.signature = null
  }
  return trip.version
}
