import { findDates } from '@/lib/dates/read-date'
import { fold } from '@/lib/text/fold'

type Act = 'mayor_order' | 'council_decision' | 'director_order' | 'board_decision' | 'other'
export type Basis = { act: Act; date: string | null; number: string | null; text: string }

const act = /\b(?:potvark|isakym|sprendim|nutarim|order|decision|resolution|ordinance|decree)\p{L}*/gu
const order = /^(?:potvark|isakym|order|ordinance|decree)/

const issuers: [RegExp, RegExp, Act][] = [
  [/\b(?:kolegij|valdyb|board|collegium)\p{L}*/u, /./, 'board_decision'],
  [/\b(?:direktor|director)\p{L}*/u, order, 'director_order'],
  [/\b(?:taryb|council)\p{L}*/u, /^(?:sprendim|nutarim|decision|resolution)/, 'council_decision'],
  [/\b(?:mer[oeu]|meras|meres|vicemer\p{L}*|mayor)(?!\p{L})/u, order, 'mayor_order'],
]

/** The act a trip is based on. Of several acts the first is read; the text holds them all. */
export function readBasis(text: string): Basis {
  const folded = fold(text)
  const acts = Array.from(folded.matchAll(act))
  const dates = findDates(text)
  const [first, second] = acts
  const end = second ? clauseStart(folded, second.index) : text.length
  const own = dates.filter(({ from }) => from < end)
  const before = first ? own.filter(({ to }) => to <= first.index).at(-1) : undefined
  const date = before ?? own[0]
  return {
    act: first ? actKind(folded, first.index, first[0], end) : 'other',
    date: date && !date.problem ? date.startsOn : null,
    number: readNumber(hideDates(text.slice(0, end), own)) ?? readNumber(hideDates(text, dates)),
    text,
  }
}

/** Where the words about a further act begin: after the last comma, semicolon or "ir" before it. */
function clauseStart(folded: string, at: number) {
  const clause = /[,;\n](?!.*[,;\n])|\s(?:ir|bei|and)\s(?!.*\s(?:ir|bei|and)\s)/s.exec(folded.slice(0, at))
  return clause?.index ?? at
}

/** In Lithuanian the one who decides stands before the act, in English often after it. */
function actKind(folded: string, at: number, noun: string, end: number): Act {
  const before = folded.slice(0, at)
  const after = folded.slice(at, end)
  for (const part of [before, after]) {
    const named = issuers.filter(([issuer, fits]) => issuer.test(part) && fits.test(noun))
    if (named[0]) return named[0][2]
  }
  return 'other'
}

const hideDates = (text: string, dates: { from: number; to: number }[]) =>
  dates.reduce((hidden, { from, to }) => hidden.slice(0, from) + ' '.repeat(to - from) + hidden.slice(to), text)

/** Digits and short signs in brackets, which may stand anywhere in a number: "(8.1)", "(4.1 E)", "(2.1.21E-TV2)". */
const sign = String.raw`\((?![^()]*\p{L}{4})[\p{L}\d.\- ]{1,14}\)`
const start = String.raw`(?:${sign}\s?)?(?:\p{L}{0,6}\d|\p{L}{1,6}(?:\s?[-–.]|(?=${sign}[-–]\d)))`
const code = String.raw`${start}[\p{L}\d]*(?:\s?${sign})?(?:(?:\s?[-–]\s?|[./])[\p{L}\d]+(?:\s?${sign})?)*`
const named = new RegExp(
  String.raw`(?<!\p{L})(?:nr|no|n[°º]|№|numeris|number|num)(?:\s*[.:]\s*|\s+|(?<=[°º№]))(${code})`,
  'iu',
)
const bare =
  /(?<![\p{L}\d.-])(\p{Lu}{1,5}\d{0,3}\p{Lu}?(?:\([\d.]{1,8}\))?(?:-\p{Lu}{1,5})*[-–]\d+(?:\/\d+)?(?:\([^()]{1,8}\))?|\d{1,2}[-–]\d{2,5}(?:\/\d{1,4})?)(?![\d-])/u

/** The number of an order as printed, without spaces: MA-734, 5-216, T-162(E), A-590(8.1), A27(1)-1622, (4.1E)MP-33. */
function readNumber(text: string) {
  const found = named.exec(text)?.[1] ?? bare.exec(text)?.[1]
  return (
    found
      ?.replace(/\s/g, '')
      .replace(/–/g, '-')
      .replace(/[.\-–]+$/, '') ?? null
  )
}
