import { findDates, spanOf } from '@/lib/dates/read-date'
import { isMissing, oneSpaced } from '../lines'
import { type Destination, readDestinations } from './destinations'
import type { Section } from './section'

export type TimeAndPlace = {
  startsOn: string | null
  endsOn: string | null
  datesText: string | null
  destinations: Destination[]
  notUnderstood: string[]
}

/** When and where, from the sections that tell it; dates without a year, impossible or reversed are kept and flagged. */
export function readTimeAndPlace(sections: Section[]): TimeAndPlace {
  const telling = sections
    .filter(({ kind }) => kind === 'time' || kind === 'place' || kind === 'timeAndPlace')
    .map(({ kind, lines }) => ({ kind, text: lines.map(({ text }) => text.trim()).join('\n') }))
    .filter(({ text }) => !isMissing(text))
  const placed = telling.some(({ kind }) => kind !== 'time')

  const parts = telling.map(({ kind, text }) => {
    const found = findDates(text)
    const rest = found.reduceRight((left, { from, to }) => `${left.slice(0, from)}\n${left.slice(to)}`, text)
    return { kind, text, found, rest: rest.replace(/^[\s,;.–-]+$/gm, '') }
  })
  const restOf = (timed: boolean) => parts.filter(({ kind }) => (kind === 'time') === timed).map(({ rest }) => rest)
  const places = readDestinations(restOf(false).join('\n'))
  // Beside the time of a trip only what has a country is surely a place.
  const besideTime = placed ? [] : readDestinations(restOf(true).join('\n')).destinations

  const found = parts.flatMap((part) => part.found)
  const wrong = found.filter(({ problem }) => problem === 'impossible' || problem === 'reversed')
  const clear = found.filter(({ problem }) => !problem)
  const span = wrong.length ? { startsOn: null, endsOn: null } : spanOf(clear)
  const reversed = span.startsOn && span.endsOn && span.startsOn.slice(0, span.endsOn.length) > span.endsOn
  const unclear = clear.length && !wrong.length ? [] : found.filter(({ problem }) => problem)

  const datesText = parts
    .flatMap(({ kind, text, found }) =>
      kind === 'time' ? [oneSpaced(text)] : found.map((date) => oneSpaced(date.text)),
    )
    .join('; ')
  const undated = parts.filter(({ kind, found }) => kind === 'time' && !found.length).map(({ text }) => oneSpaced(text))

  return {
    startsOn: reversed ? null : span.startsOn,
    endsOn: reversed ? null : span.endsOn,
    datesText: datesText || null,
    destinations: [...places.destinations, ...besideTime.filter(({ countryCode }) => countryCode !== null)],
    notUnderstood: [
      ...unclear.map(({ text }) => oneSpaced(text)),
      ...(reversed ? [datesText] : []),
      ...(found.length ? [] : undated),
      ...places.left,
    ],
  }
}
