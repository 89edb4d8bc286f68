import { inOrder } from '@/lib/dates/edtf'
import { TripContent, type TripInput } from '../schema/form'
import { plain } from './plain'

/**
 * What was typed stays; what was left empty takes what was found, unless a field may not hold it. English text found where
 * there was none is the original, not a translation.
 */
export function fill(typed: TripInput, found: Partial<TripInput>): TripInput {
  const filled = fieldsOf(found).filter((field) => isEmpty(typed[field]) && isPossible(field, found[field]))
  const input = { ...typed, ...Object.fromEntries(filled.map((field) => [field, found[field]])) }
  const { startsOn, endsOn } = input
  const isDated = !endsOn || (startsOn !== null && inOrder(startsOn, endsOn))
  return {
    ...input,
    ...(!isDated && { startsOn: typed.startsOn, endsOn: typed.endsOn }),
    englishOrigin: hasEnglish(input) && !hasEnglish(typed) ? 'original' : typed.englishOrigin,
  }
}

function hasEnglish(input: TripInput) {
  return fieldsOf(input).some((field) => field.endsWith('En') && !isEmpty(input[field]))
}

/** The fields that may not hold what the text gives: it is longer, or has more rows, than they take. */
export function beyondLimits(found: Partial<TripInput>) {
  return fieldsOf(found).filter((field) => !isEmpty(found[field]) && !isPossible(field, found[field]))
}

/** Whether the form would accept the value, typed in its field; the ids of records are the municipality's own. */
function isPossible(field: keyof TripInput, value: unknown) {
  if (field.endsWith('Ids')) return Array.isArray(value) && value.length <= 100
  return TripContent.shape[field].safeParse(asTyped(value)).success
}

function asTyped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asTyped)
  if (typeof value !== 'object' || value === null) return value ?? undefined
  const typed = Object.entries(value).filter(([key]) => !key.endsWith('Id'))
  return Object.fromEntries(typed.map(([key, one]) => [key, asTyped(one)]))
}

/** Places known only by the name that an English text gives them, which stands in for the Lithuanian one. */
export function namesToCheck(typed: TripInput, found: Partial<TripInput>) {
  const asPrinted = (found.destinations ?? [])
    .filter(({ nameLt, nameEn }) => nameLt === nameEn)
    .map(({ nameLt }) => nameLt)
  return asPrinted.filter((name) => typed.destinations.some(({ nameLt }) => nameLt === name))
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
