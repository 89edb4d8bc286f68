import { fold } from '@/lib/text/fold'
import type { TripAct } from '@/prisma/client/enums'
import type { TripInput } from '../schema/form'
import { plain } from './plain'

/** What the reader of reports finds in a text (lib/import/report). */
export type FoundReport = {
  recognised: boolean
  basis: { act: string; date: string | null; number: string | null; text: string } | null
  startsOn: string | null
  endsOn: string | null
  datesText: string | null
  destinations: { name: string; countryCode: string | null }[]
  purpose: string | null
  narrative: string | null
  funding: { text: string; measure: string | null } | null
  costs: { amount: number; currency: string; text: string }[]
  signers: { name: string; post: string | null }[]
  notUnderstood: string[]
}

/** The municipality's records that names in a text may mean. */
export type KnownRecords = {
  partnerCities: { id: string; nameLt: string; nameEn: string; countryCode: string; names: { name: string }[] }[]
  officials: { id: string; name: string }[]
}

const acts: Record<string, TripAct> = {
  mayor_order: 'mayorOrder',
  council_decision: 'councilDecision',
  director_order: 'directorOrder',
  board_decision: 'boardDecision',
}

/** The form's fields as the text gives them. Costs stay out: the text names neither their kind nor who paid. */
export function inputFound(found: FoundReport, known: KnownRecords): Partial<TripInput> {
  const { basis, startsOn, endsOn, purpose, narrative, funding, signers } = found
  const destinations = found.destinations.map((place) => destinationNamed(place, known))
  const signer = signers[0]
  const lang = isEnglish(found) ? 'En' : 'Lt'

  return {
    bases: basis ? [{ ...basis, act: acts[basis.act] ?? 'other', issuer: null, url: null }] : [],
    [`basis${lang}` as const]: basis?.text ?? null,
    startsOn,
    endsOn: startsOn ? endsOn : null,
    destinations,
    partnerCityIds: [...new Set(destinations.flatMap(({ partnerCityId }) => partnerCityId ?? []))],
    travellers: signers.map(({ name, post }) => ({
      ...{ name, postLt: null, postEn: null, [`post${lang}` as const]: post },
      officialId: officialNamed(name, known),
    })),
    [`purpose${lang}` as const]: purpose,
    [`meetings${lang}` as const]: narrative,
    [`funding${lang}` as const]: funding?.text ?? null,
    fundingMeasure: funding?.measure ?? null,
    signerName: signer?.name ?? null,
    [`signerPost${lang}` as const]: signer?.post ?? null,
  }
}

/** Whether the report is written in English: by its words, none of them with a Lithuanian letter. */
function isEnglish({ purpose, narrative, funding }: FoundReport) {
  const text = [purpose, narrative, funding?.text].join(' ')
  return /\b(the|and|of|with)\b/i.test(text) && !/[ąčęėįšųūž]/i.test(text.replace(/\p{Lu}\p{L}*/gu, ''))
}

/** What was typed stays; what was left empty takes what was found. */
export function fill(typed: TripInput, found: Partial<TripInput>): TripInput {
  const filled = fieldsOf(found).filter((field) => isEmpty(typed[field]))
  return { ...typed, ...Object.fromEntries(filled.map((field) => [field, found[field]])) }
}

/** The fields that hold something else than the text gives, with what it gives. */
export function notTaken(typed: TripInput, found: Partial<TripInput>): Partial<TripInput> {
  const fields = fieldsOf(found).filter((field) => !isEmpty(found[field]) && !sameWords(typed[field], found[field]))
  return Object.fromEntries(fields.map((field) => [field, found[field]]))
}

/** The fields that hold what the text gives. */
export function taken(typed: TripInput, found: Partial<TripInput>) {
  return fieldsOf(found).filter((field) => !isEmpty(found[field]) && sameWords(typed[field], found[field]))
}

function fieldsOf(found: Partial<TripInput>) {
  return Object.keys(found) as (keyof TripInput)[]
}

function isEmpty(value: TripInput[keyof TripInput] | undefined) {
  return value === undefined || value === null || value.length === 0
}

function sameWords(a: TripInput[keyof TripInput] | undefined, b: TripInput[keyof TripInput] | undefined) {
  return plain(a ?? null) === plain(b ?? null)
}

function destinationNamed({ name, countryCode }: FoundReport['destinations'][number], { partnerCities }: KnownRecords) {
  const wanted = fold(name)
  const partner = partnerCities.find(
    (city) =>
      (countryCode === null || city.countryCode === countryCode) &&
      [city.nameLt, city.nameEn, ...city.names.map(({ name }) => name)].some((known) => fold(known) === wanted),
  )
  if (!partner) return { nameLt: name, nameEn: null, countryCode, partnerCityId: null }
  return { nameLt: partner.nameLt, nameEn: partner.nameEn, countryCode: partner.countryCode, partnerCityId: partner.id }
}

function officialNamed(name: string, { officials }: KnownRecords) {
  return officials.find((official) => fold(official.name) === fold(name))?.id ?? null
}
