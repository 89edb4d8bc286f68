import type { TripInput } from '../schema/form'
import { textsOf } from './texts'

/** What about a person may not be meant for everyone to read. */
const personalKinds = ['personalCode', 'phone', 'homeAddress', 'card', 'iban', 'numberPlate'] as const
export type PersonalKind = (typeof personalKinds)[number]

/** Where what kind of it was found; the data itself is never repeated, here or in the audit. */
export type PersonalFinding = { field: string; kind: PersonalKind }

/** The personal data in the fields of a form, in the order of the fields, each kind once a field. */
export function personalDataOf(input: Partial<TripInput>): PersonalFinding[] {
  return textsOf(input).flatMap(({ field, text }) => personalDataIn(text).map((kind) => ({ field, kind })))
}

/** The kinds of personal data in a text. What has a checksum must pass it; the rest is told by its shape and the words about it. */
export function personalDataIn(text: string): PersonalKind[] {
  return personalKinds.filter((kind) => finders[kind](text))
}

const finders: Record<PersonalKind, (text: string) => boolean> = {
  personalCode: (text) => matches(text, /(?<![\d.,-])[1-6]\d{10}(?![\d-])/g).some(isPersonalCode),
  phone: (text) => phones.some((shape) => shape.test(text)),
  homeAddress: (text) => homes.some((shape) => shape.test(text)),
  card: (text) => matches(withoutIbans(text), /(?<![\d.-])[2-6]\d{3}(?:[ -]?\d){9,15}(?![\d])/g).some(isCard),
  iban: (text) => matches(text, iban).some(isIban),
  numberPlate: (text) =>
    matches(text, /(?<!(?:Nr|No|nr|no)\.?\s?)(?<![\p{L}\d-])[A-Z]{3}[ -]?\d{3}(?![\p{L}\d-])/gu).some(isPlate),
}

const iban = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![\p{L}\d])/gu

/**
 * With `+` and a country code; Lithuanian numbers of mobile and fixed lines after 8 or 0; anything of six figures or more that
 * the text calls a telephone.
 */
const phones = [
  /(?<![\p{L}\d])\+\d{1,3}(?:[ ()-]{0,2}\d){7,12}(?!\d)/u,
  /(?<![\p{L}\d.,]|\d[ -])\(?[80](?:[ ()-]{0,2}\d){8}(?![ -]?\d|[.,]\d|\s?(?:€|eur))/iu,
  /(?<!\p{L})(?:tel|telefon\p{L}*|mob|mobil\p{L}*|phone|telephone)\.?(?:\s?(?:nr|no)\.?)?[ :]{0,3}\(?\+?(?:[ ()-]{0,2}\d){6,13}/iu,
]

/** An address with a flat, or any numbered street that the text says someone lives in. */
const homes = [
  /\p{Lu}\p{L}+\.?\s(?:g|pr|al|pl|kel|skg|tak|skv)\.\s?\d{1,3}\p{Lu}?\s?(?:[-–]\s?\d{1,3}(?!\d|\s?d\.)|,?\s?but\.\s?\d)/u,
  /(?<!\p{L})(?:gyven(?:a|ant\p{L}+|am\p{L}+ viet\p{L}+)|gyv\.|nam(?:ų|u) adres\p{L}+|deklaruot\p{L}+)[^.;\n]{0,60}?\p{L}+\s(?:g|pr|al|pl|kel|skg|tak|skv)\.\s?\d/iu,
  /(?<!\p{L})(?:home address|lives at|residing at|residence)[^.;\n]{0,60}\d/iu,
  /\d+[A-Z]?,?\s\p{Lu}\p{L}+\s(?:Street|St|Avenue|Ave|Road|Rd|Lane|Drive)\b[^\n]{0,20}\b(?:Apt|Apartment|Flat|Unit)\.?\s?\d/u,
]

/** The code of a person: sex and century, a day that exists, a number, and the check figure of two rounds of weights. */
function isPersonalCode(code: string) {
  const figures = [...code].map(Number)
  const month = Number(code.slice(3, 5))
  const day = Number(code.slice(5, 7))
  if (month < 1 || month > 12 || day < 1 || day > 31) return false
  const rest = (weights: number[]) => weights.reduce((sum, weight, at) => sum + weight * (figures[at] ?? 0), 0) % 11
  const first = rest([1, 2, 3, 4, 5, 6, 7, 8, 9, 1])
  const check = first === 10 ? rest([3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 10 : first
  return check === figures[10]
}

/** The rule of Luhn (ISO/IEC 7812-1). */
function isCard(typed: string) {
  const figures = typed.replace(/\D/g, '')
  if (new Set(figures).size === 1) return false
  const sum = [...figures].reverse().reduce((total, figure, at) => {
    const doubled = Number(figure) * (at % 2 === 0 ? 1 : 2)
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return sum % 10 === 0
}

/** The check of an account's number: what it is, with its head put at the end, leaves 1 of 97 (ISO 13616). */
function isIban(typed: string) {
  const account = typed.replace(/ /g, '')
  if (account.length < 15 || account.length > 34) return false
  const moved = account.slice(4) + account.slice(0, 4)
  const rest = [...moved].reduce((left, sign) => Number(`${left}${Number.parseInt(sign, 36)}`) % 97, 0)
  return rest === 1
}

function withoutIbans(text: string) {
  return text.replace(iban, ' ')
}

const notPlates = new Set([...Intl.supportedValuesOf('currency'), 'LTL', 'ISO', 'DIN', 'IEC', 'CEN', 'UTC', 'GMT'])

/** Three letters and three figures as on Lithuanian plates, which have no Q, W or X, and are no sum of money or standard. */
function isPlate(typed: string) {
  const letters = typed.slice(0, 3)
  return !/[QWX]/.test(letters) && !notPlates.has(letters)
}

function matches(text: string, shape: RegExp) {
  return text.match(shape) ?? []
}
