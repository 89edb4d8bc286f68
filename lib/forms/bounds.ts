import type { Reason } from '@/lib/refusal'

/** The most rows that a list of a form may have. */
export const maxRows = 50

/** More than the largest form has when every list of it is full. */
const maxEntries = 2_500
const maxCharacters = 1_000_000
const maxNameLength = 100

/** What conform keeps beside a form's fields: what a button does to a list, and what was validated. */
const intentName = '__intent__'
const stateName = '__state__'

/**
 * The part of a form that may be understood, with the reason why something of it was left out. The name `costs[9].amount`
 * makes a list of ten rows, so a few characters can ask for more rows than a process can hold: names are judged before
 * anything is built of them. Files are left out, since no form asks for any.
 */
export function withinBounds(form: FormData): { form: FormData; reason: Reason | null } {
  const kept = new FormData()
  let reason: Reason | null = null
  let entries = 0
  let characters = 0

  for (const [name, value] of form) {
    if (name === intentName || name === stateName || typeof value !== 'string') continue
    entries += 1
    characters += name.length + value.length
    if (characters > maxCharacters) reason = 'tooLong'
    else if (entries > maxEntries || !isPossibleName(name)) reason ??= 'tooManyRows'
    else kept.append(name, value)
  }

  const state = form.get(stateName)
  if (isPossibleState(state)) kept.set(stateName, state)
  const intent = form.get(intentName)
  if (reason !== null || intent === null || intent === '') return { form: kept, reason }
  if (!isPossibleIntent(intent, [...kept.keys()])) return { form: kept, reason: 'tooManyRows' }
  kept.set(intentName, intent)
  return { form: kept, reason }
}

/** A name with an index of two figures, or of a row within a row: rows over the limit are kept and refused beside their list. */
function isPossibleName(name: string) {
  return name.length <= maxNameLength && (inRow.test(name) || inInnerRow.test(name))
}

const inRow = /^[^[\]]*(\[\d{1,2}\][^[\]]*)?$/
const inInnerRow = /^[A-Za-z]+\[\d{1,2}\]\.[A-Za-z]+\[\d{1,2}\][^[\]]*$/

function isIndex(value: unknown) {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 100
}

function isPossibleState(state: FormDataEntryValue | null): state is string {
  const { validated = {} } = objectOf(state) ?? { validated: null }
  return (
    isObject(validated) && Object.keys(validated).length <= maxEntries && Object.keys(validated).every(isPossibleName)
  )
}

/** Whether it adds, removes or moves a row of a list that has room for it. */
function isPossibleIntent(intent: FormDataEntryValue, names: string[]): intent is string {
  const { type, payload } = objectOf(intent) ?? {}
  if (!isObject(payload)) return false

  const { name, index, from, to, defaultValue } = payload
  if (typeof name !== 'string' || !/^[A-Za-z]+(\[\d{1,2}\]\.[A-Za-z]+)?$/.test(name)) return false
  if (names.some((one) => one === name || one.startsWith(`${name}.`))) return false
  if (type === 'remove') return isIndex(index)
  if (type === 'reorder') return isIndex(from) && isIndex(to)
  const isFull = names.some((one) => one.startsWith(`${name}[`) && rowOf(one.slice(name.length)) >= maxRows - 1)
  return type === 'insert' && !isFull && (index === undefined || isIndex(index)) && isPossibleRow(defaultValue)
}

function rowOf(name: string) {
  return Number(/\[(\d+)\]/.exec(name)?.[1])
}

function isPossibleRow(row: unknown) {
  if (row === undefined) return true
  if (!isObject(row)) return false
  return Object.values(row).every((value) => typeof value === 'string' && value.length <= maxNameLength)
}

function objectOf(json: FormDataEntryValue | null) {
  if (typeof json !== 'string') return null
  try {
    const value: unknown = JSON.parse(json)
    return isObject(value) ? value : null
  } catch {
    return null
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
