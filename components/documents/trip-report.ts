import { formatDate, formatRange } from '@/lib/dates/format'
import { today } from '@/lib/dates/today'
import type { Block, FormDocument, Said } from '@/lib/documents/schema'
import type { LocalText } from '@/lib/i18n/in-locale'
import { inPlainWords, labelOf } from '@/lib/i18n/in-plain-words'
import type { PublicTrip } from '@/lib/trips/read/public-detail'
import { followUpState } from '@/lib/trips/rules/follow-up-state'
import { placesText } from '../trip-places'
import { costBlocks } from './costs'
import type { TripWords } from './words'

export type ReportedTrip = PublicTrip & { report: NonNullable<PublicTrip['report']> }
type Home = { name: string; officialName: string; accentColour: string; timeZone: string }

const headings = ['basis', 'timeAndPlace', 'purpose', 'meetings', 'funding'] as const

/** A published report in its official form, from the public read only: what the page hides, no document tells. */
export function tripReportDocument(
  words: TripWords,
  trip: ReportedTrip,
  home: Home,
  { address, madeAt }: { address: string; madeAt: Date },
): FormDocument {
  const { locale, trips, common } = words
  const { report } = trip
  const { signerPost } = report.headings
  const day = (moment: Date) => formatDate(locale, today(home.timeZone, moment))
  const own = (text: string): Said => ({ text, lang: locale })
  const acts = trip.bases.map((basis) => own(actText(words, basis)))
  const when = formatRange(locale, trip.startsOn, trip.endsOn) ?? common('dateUnknown')
  const places = trip.destinations.map(
    (place): Said => ({
      text: placesText(locale, [place]),
      lang: place.words?.lang ?? locale,
    }),
  )
  const allPlaces = placesText(locale, trip.destinations)
  const facts = {
    basis: acts,
    timeAndPlace: trip.startsOn || places.length > 0 ? [own([when, allPlaces].filter(Boolean).join(', '))] : [],
  }

  return {
    lang: locale,
    title: trips('form.title', {
      institution: home.officialName,
      reference: trip.reference,
      places: allPlaces || trips('noDestination'),
    }),
    institution: home.officialName,
    kind: trips('report'),
    number: trips('form.number', { reference: trip.reference }),
    notice: Object.values(report.headings).some((text) => text?.translated) ? common('unofficialTranslation') : null,
    accent: home.accentColour,
    facts: [
      { label: trips('basis'), lines: acts },
      { label: trips('dates'), lines: [own(when)] },
      { label: trips('places'), lines: places },
      { label: trips('transport'), lines: journey(words, report) },
      {
        label: trips('travellers', { n: trip.travellers.length }),
        lines: trip.travellers.map(({ name, post }) => ({
          text: post ? `${name}, ${inPlainWords(locale, post)}` : name,
          lang: post?.lang ?? 'lt',
        })),
      },
      {
        label: trips('funding'),
        lines: report.fundingMeasure ? [own(trips('measure', { measure: report.fundingMeasure }))] : [],
      },
    ].filter(({ lines }) => lines.length > 0),
    parts: [
      ...headings.map((heading, index) => ({
        number: index + 1,
        heading: trips(`headings.${heading}`),
        blocks:
          !report.headings[heading] && heading in facts && facts[heading as keyof typeof facts].length > 0
            ? facts[heading as keyof typeof facts].map((said): Block => ({ kind: 'paragraphs', said }))
            : saidBlocks(words, report.headings[heading]),
      })),
      ...results(words, report, today(home.timeZone, madeAt)),
      { number: null, heading: trips('costs'), blocks: costBlocks(words, report.costs) },
      ...corrections(words, report, day),
    ],
    signature: [
      {
        number: 6,
        heading: trips('headings.signerPost'),
        said: signerPost && { ...signerPost, text: inPlainWords(locale, signerPost) },
        empty: trips('notStated'),
      },
      {
        number: 7,
        heading: trips('headings.signerName'),
        said: report.signerName ? { text: report.signerName, lang: 'lt' } : null,
        empty: trips('notStated'),
      },
    ],
    signedAfter: headings.length,
    origin: [
      ...(report.publishedAt ? [trips('form.published', { date: day(report.publishedAt) })] : []),
      trips('form.made', { date: day(madeAt) }),
    ],
    address,
    pageWords: { page: trips('form.page'), of: trips('form.of') },
    lettersMissing: trips('form.lettersMissing'),
  }
}

/** How people travelled, leg by leg, where it is stated. */
function journey({ trips, locale }: TripWords, { legs }: ReportedTrip['report']): Said[] {
  return legs.flatMap(({ from, to, transport }) => {
    const way = [from, to].map((place) => inPlainWords(locale, place)).join(' – ')
    return transport ? [{ text: `${way}: ${trips(`transports.${transport}`)}`, lang: locale }] : []
  })
}

/** A text in its own language, with the label that it is not in the document's. */
function saidBlocks({ common, trips }: TripWords, text: LocalText | null): Block[] {
  if (!text) return [{ kind: 'note', text: trips('notStated') }]
  const said: Block = { kind: 'paragraphs', said: text }
  return text.fallback ? [{ kind: 'note', text: common(`onlyIn.${text.lang}`) }, said] : [said]
}

function results(words: TripWords, { outcomes, noOutcomeReason, followUps }: ReportedTrip['report'], day: string) {
  const { trips, locale } = words
  const none = noOutcomeReason ? saidBlocks(words, noOutcomeReason) : [note(trips('outcomesNotStated'))]
  const list: Block = {
    kind: 'list',
    items: outcomes.map((said) => ({ said, note: labelOf(locale, { ...said, translated: false }) })),
  }
  const items = followUps.flatMap(({ text, ...followUp }) =>
    text
      ? [{ said: text, note: under(labelOf(locale, { ...text, translated: false }), standing(words, followUp, day)) }]
      : [],
  )
  return [
    {
      number: null,
      heading: trips(outcomes.length === 0 && noOutcomeReason ? 'noOutcome' : 'outcomes'),
      blocks: outcomes.length > 0 ? [list] : none,
    },
    ...(items.length > 0
      ? [{ number: null, heading: trips('followUps'), blocks: [{ kind: 'list', items } satisfies Block] }]
      : []),
  ]
}

function standing(
  { trips, locale }: TripWords,
  followUp: Pick<ReportedTrip['report']['followUps'][number], 'owner' | 'dueOn' | 'doneOn'>,
  day: string,
) {
  const { owner, dueOn, doneOn } = followUp
  const state = followUpState(followUp, day)
  return [
    state === 'done'
      ? doneOn && trips('doneOn', { date: formatDate(locale, doneOn) })
      : trips(`followUpStates.${state}`),
    state !== 'done' && dueOn && trips('dueOn', { date: formatDate(locale, dueOn) }),
    owner && trips('owner', { owner: inPlainWords(locale, owner) }),
  ]
    .filter(Boolean)
    .join(' · ')
}

function corrections({ trips, locale }: TripWords, report: ReportedTrip['report'], day: (moment: Date) => string) {
  const items = report.corrections.flatMap(({ at, note, reason }) => [
    ...(note ? [{ said: note, note: under(labelOf(locale, note), day(at)) }] : []),
    ...(reason ? [{ said: reason, note: under(labelOf(locale, reason), trips('correctionReason')) }] : []),
  ])
  return items.length > 0
    ? [{ number: null, heading: trips('corrections'), blocks: [{ kind: 'list', items } satisfies Block] }]
    : []
}

function actText({ trips, locale }: TripWords, { act, number, date }: ReportedTrip['bases'][number]) {
  return [trips(`acts.${act}`), number && trips('actNumber', { number }), date && formatDate(locale, date)]
    .filter(Boolean)
    .join(', ')
}

const note = (text: string): Block => ({ kind: 'note', text })

/** What stands beneath an entry of a list. */
const under = (...words: (string | null)[]) => words.filter(Boolean).join(' · ')
