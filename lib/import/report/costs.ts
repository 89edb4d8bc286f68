import { fold } from '@/lib/text/fold'
import { oneSpaced } from '../lines'

/** A sum as printed; the amount in the currency's units (ISO 4217). A total stands in the list like any other sum. */
export type Cost = { amount: number; currency: string; text: string }

const currencies: [string, string][] = [
  ['EUR', 'eur(?:ai|as|u|ais|us|o|os)?|€'],
  ['LTL', 'ltl|lt|lit(?:ai|as|u|ais|us)'],
  ['USD', String.raw`usd|us\$|\$|jav doleri\w*|doleri\w*|dollars?`],
  ['PLN', String.raw`pln|zl|zlot\w*`],
  ['SEK', String.raw`sek|svedijos kron\w*|swedish kron\w*`],
  ['NOK', String.raw`nok|norvegijos kron\w*`],
  ['DKK', String.raw`dkk|danijos kron\w*`],
  ['CZK', String.raw`czk|cekijos kron\w*`],
  ['GBP', String.raw`gbp|£|svar(?:ai|as|u|ais)\s+sterling\w*|pounds?`],
  ['CHF', String.raw`chf|sveicarijos frank\w*`],
  ['LVL', 'lvl|ls|lat(?:ai|as|u|ais)'],
  ['EEK', String.raw`eek|estijos kron\w*`],
  ['UAH', String.raw`uah|grivin\w*`],
  ['RUB', String.raw`rub|rubli\w*`],
  ['CNY', String.raw`cny|juani\w*`],
  ['JPY', 'jpy|jen(?:a|os|u)'],
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
  return text.split(/\n|;/).flatMap((line) => {
    const sums = sumsIn(line)
    return sums.length || !stated ? sums : unmarked(line, stated)
  })
}

type Sum = { amount: number; currency: string; from: number; to: number }

/** Each sum with the words about it: up to the comma or conjunction before the next sum. */
function sumsIn(line: string): Cost[] {
  const sums = withoutFactors(findSums(fold(line)), line)
  return sums.map(({ amount, currency }, at) => {
    const start = at ? cutBetween(line, sums[at - 1], sums[at]) : 0
    const end = at < sums.length - 1 ? cutBetween(line, sums[at], sums[at + 1]) : line.length
    return { amount, currency, text: wordsAbout(line.slice(start, end)) }
  })
}

/** Of "3 × 64 Eur = 192 Eur" only what it comes to is a cost. */
function withoutFactors(sums: Sum[], line: string) {
  const gap = (at: number) => line.slice(sums[at]?.to, sums[at + 1]?.from)
  const reckons = (at: number): boolean =>
    at < sums.length - 1 &&
    /^[\s\d×x*·.,+()–-]*[=+×x*·][\s\d×x*·.,()]*$/u.test(gap(at)) &&
    (gap(at).includes('=') || reckons(at + 1))
  return sums.filter((_, at) => !reckons(at))
}

/** Without the marks that part it from its neighbours, half a pair of brackets among them. */
function wordsAbout(clause: string) {
  const text = oneSpaced(clause.replace(/^[\s,.]+|[\s,]+$/g, ''))
  const opened = text.split('(').length
  const closed = text.split(')').length
  if (closed > opened) return text.replace(/\)([^()]*)$/, '$1').trim()
  return opened > closed ? text.replace(/^([^()]*)\(/, '$1').trim() : text
}

function cutBetween(line: string, first: Sum | undefined, second: Sum | undefined) {
  const from = first?.to ?? 0
  const between = line.slice(from, second?.from ?? from)
  const cut = /\((?=[^()]*$)|,(?!.*,)|\.\s(?!.*\.\s)|\s(?:ir|bei|and)\s/.exec(
    between.replace(/\([^()]*\)/g, (bracket) => ' '.repeat(bracket.length)),
  )
  return from + (cut?.index ?? 0)
}

function findSums(folded: string): Sum[] {
  const sums: Sum[] = []
  const put = (match: RegExpMatchArray, number: string, scale: string | undefined, unit: string, cents?: string) => {
    const from = match.index ?? 0
    const to = from + match[0].length
    const currency = codeOf(unit)
    if (!currency || sums.some((sum) => from < sum.to && to > sum.from)) return
    sums.push({ from, to, amount: amountOf(number, scale, cents), currency })
  }
  for (const match of folded.matchAll(after)) put(match, match[1] ?? '', match[2], match[3] ?? '', match[4])
  for (const match of folded.matchAll(before)) put(match, match[2] ?? '', match[3], match[1] ?? '')
  return sums.sort((a, b) => a.from - b.from)
}

/** In a table whose heading names the currency ("Išlaidos, Eur") a row ends with the sum alone. */
function unmarked(clause: string, currency: string): Cost[] {
  const match = new RegExp(String.raw`(?:^|[\s:–-])(${digits})\s*$`).exec(fold(clause))
  return match?.[1] ? [{ amount: amountOf(match[1]), currency, text: oneSpaced(clause) }] : []
}

const codeOf = (unit: string) => currencies.find(([, words]) => new RegExp(`^(?:${words})$`).test(unit))?.[0]

function currencyIn(folded: string) {
  const match = new RegExp(`(?<![a-z])(?:${money})(?![a-z])`).exec(folded)
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
