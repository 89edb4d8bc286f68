import { fold } from '@/lib/text/fold'
import { oneSpaced } from '../lines'

/** A sum as printed; the amount in the currency's units (ISO 4217). A total stands in the list like any other sum. */
export type Cost = { amount: number; currency: string; text: string }

const currencies: [string, string][] = [
  ['EUR', String.raw`eur(?:ai|as|u|ais|us|o|os)?|euro|euros|€`],
  ['LTL', String.raw`ltl|lt|lit(?:ai|as|u|ais|us)`],
  ['USD', String.raw`usd|us\$|\$|jav doleri\w*|doleri\w*|dollars?`],
  ['PLN', String.raw`pln|zl|zlot\w*`],
  ['SEK', String.raw`sek|svedijos kron\w*|swedish kron\w*`],
  ['NOK', String.raw`nok|norvegijos kron\w*`],
  ['DKK', String.raw`dkk|danijos kron\w*`],
  ['CZK', String.raw`czk|cekijos kron\w*`],
  ['GBP', String.raw`gbp|£|svar(?:ai|as|u|ais)\s+sterling\w*|pounds?`],
  ['CHF', String.raw`chf|sveicarijos frank\w*`],
  ['LVL', String.raw`lvl|ls|lat(?:ai|as|u|ais)`],
  ['EEK', String.raw`eek|estijos kron\w*`],
  ['UAH', String.raw`uah|grivin\w*`],
  ['RUB', String.raw`rub|rubli\w*`],
  ['CNY', String.raw`cny|juani\w*`],
  ['JPY', String.raw`jpy|jen(?:a|os|u)`],
  ['GEL', 'gel'],
]

const money = currencies.map(([, words]) => words).join('|')
const digits = String.raw`\d{1,3}(?:[ .']\d{3})+(?:,\d{1,2})?|\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d+(?:[.,]\d+)?`
const after = new RegExp(
  String.raw`(?<![\d.,/-]|[a-z]-?)(${digits})(?:,-)?\s*(tukst\.?|tuks\.?|mln\.?|thousand|million)?\s*(${money})(?![a-z])(?:\.?\s+(\d{1,2})\s*ct)?`,
  'g',
)
const before = new RegExp(
  String.raw`(€|£|us\$|\$|(?<![a-z])(?:eur|usd|gbp|pln|sek|ltl|chf|nok|dkk))\s*(${digits})(?![\d/-])\s*(tukst\.?|mln\.?|thousand|million)?`,
  'g',
)

/** All sums of money in a text. Codes, numbers of orders and years carry no currency, so they are none. */
export function readCosts(text: string, heading = ''): Cost[] {
  const stated = currencyIn(fold(heading))
  const clauses = text.split(/\n|;\s*|(?<=\p{L}{2}|\))\.\s+(?=\p{Lu})|,\s+(?!\d{3}(?!\d))/u)
  return clauses
    .flatMap((clause) => sumsIn(clause))
    .concat(stated ? clauses.flatMap((clause) => unmarked(clause, stated)) : [])
}

function sumsIn(clause: string): Cost[] {
  const folded = fold(clause)
  const taken: [number, number][] = []
  const sums: (Cost & { at: number })[] = []
  const put = (match: RegExpMatchArray, number: string, scale: string | undefined, unit: string, cents?: string) => {
    const at = match.index ?? 0
    const currency = codeOf(unit)
    if (!currency || taken.some(([from, to]) => at < to && at + match[0].length > from)) return
    taken.push([at, at + match[0].length])
    sums.push({ at, amount: amountOf(number, scale, cents), currency, text: oneSpaced(clause) })
  }
  for (const match of folded.matchAll(after)) put(match, match[1] ?? '', match[2], match[3] ?? '', match[4])
  for (const match of folded.matchAll(before)) put(match, match[2] ?? '', match[3], match[1] ?? '')
  return sums.sort((a, b) => a.at - b.at).map(({ amount, currency, text }) => ({ amount, currency, text }))
}

/** In a table whose heading names the currency ("Išlaidos, Eur") a row ends with the sum alone. */
function unmarked(clause: string, currency: string): Cost[] {
  const match = new RegExp(String.raw`(?:^|[\s:–-])(${digits})\s*$`).exec(fold(clause))
  return match?.[1] ? [{ amount: amountOf(match[1]), currency, text: oneSpaced(clause) }] : []
}

const codeOf = (unit: string) => currencies.find(([, words]) => new RegExp(`^(?:${words})$`).test(unit))?.[0]

function currencyIn(folded: string) {
  const match = new RegExp(String.raw`(?<![a-z])(?:${money})(?![a-z])`).exec(folded)
  return match ? codeOf(match[0]) : undefined
}

function amountOf(number: string, scale = '', cents = '') {
  const thousands = /^(?:tuk|tho)/.test(scale) ? 1000 : /^m/.test(scale) ? 1_000_000 : 1
  const value = Number(plain(number, thousands > 1)) * thousands + Number(cents || 0) / 100
  return Math.round(value * 100) / 100
}

/** The last mark parts the cents, unless three digits stand after it: then it parts thousands (not beside "tūkst."). */
function plain(number: string, scaled: boolean) {
  const tight = number.replace(/[ ']/g, '')
  const last = Math.max(tight.lastIndexOf(','), tight.lastIndexOf('.'))
  const decimals = tight.length - last - 1
  const marks = tight.match(/[.,]/g)?.length ?? 0
  if (last < 0) return tight
  if ((decimals === 3 && !scaled) || (marks > 1 && new Set(tight.match(/[.,]/g)).size === 1))
    return tight.replace(/[.,]/g, '')
  return `${tight.slice(0, last).replace(/[.,]/g, '')}.${tight.slice(last + 1)}`
}
