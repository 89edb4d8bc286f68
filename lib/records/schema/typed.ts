import { type CalendarDateTime, parseDateTime, toZoned } from '@internationalized/date'
import { z } from 'zod'
import { reason } from '@/lib/refusal'
import {
  amount,
  countryCode,
  currency,
  line,
  partialDate,
  prose,
  recordId,
  webAddress,
} from '@/lib/trips/schema/fields'
import type { ColumnField } from './fields'

/** What may be typed in the control of a column, and what it becomes; null when nothing was typed. */
export function typedIn(field: ColumnField, timeZone: string): z.ZodType<string | number | boolean | null> {
  switch (field.kind) {
    case 'line':
      return field.shape ? shaped(field.shape) : line
    case 'prose':
    case 'markdown':
      return prose
    case 'lines':
      return prose.transform((text) => linesIn(text).join('\n') || null)
    case 'date':
      return field.whole
        ? partialDate.refine((date) => date === null || date.length === 10, reason('wholeDayNeeded'))
        : partialDate
    case 'moment':
      return moment(timeZone)
    case 'country':
      return countryCode
    case 'currency':
      return currency
    case 'money':
      return amount
    case 'url':
      return webAddress
    case 'email':
      return text(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'emailNotUnderstood')
    case 'colour':
      return text(/^#[0-9a-f]{6}$/, 'colourNotUnderstood', (typed) => typed.toLowerCase())
    case 'flag':
      return z
        .string()
        .optional()
        .transform((ticked) => ticked === 'on')
    case 'number':
      return number(field)
    case 'choice':
      return z
        .string()
        .refine((value) => field.values.includes(value), reason('notAccepted'))
        .optional()
        .transform((value) => value ?? field.opening ?? null)
    case 'relation':
      return field.to === 'agreementType' ? text(/^[A-Z][A-Z0-9_]*$/, 'notAccepted') : recordId
  }
}

/** The lines of a text that are not empty. */
export function linesIn(text: unknown) {
  return String(text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

const shapes = {
  wikidata: { pattern: /^Q\d{1,12}$/, reason: 'wikidataNotUnderstood', as: (typed: string) => typed.toUpperCase() },
  typeCode: { pattern: /^[A-Z][A-Z0-9_]{1,60}$/, reason: 'codeNotUnderstood', as: (typed: string) => typed },
  fieldCode: { pattern: /^[a-z][A-Za-z0-9-]{1,60}$/, reason: 'codeNotUnderstood', as: (typed: string) => typed },
  language: {
    pattern: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
    reason: 'languageNotUnderstood',
    as: (typed: string) => typed,
  },
} as const

function shaped(shape: keyof typeof shapes) {
  const { pattern, reason, as } = shapes[shape]
  return text(pattern, reason, as)
}

function text(pattern: RegExp, wrong: Parameters<typeof reason>[0], as: (typed: string) => string = (typed) => typed) {
  return z
    .string()
    .transform((typed) => as(typed.trim()))
    .refine((typed) => typed === '' || (typed.length <= 254 && pattern.test(typed)), reason(wrong))
    .optional()
    .transform((typed) => typed || null)
}

function number({ min, max, fraction }: Extract<ColumnField, { kind: 'number' }>) {
  return z
    .string()
    .transform((typed) => typed.replace(/\s/g, '').replace(',', '.').replace(/^[−–]/, '-'))
    .refine(
      (typed) => (fraction ? /^(-?\d{1,12}(\.\d{1,12})?)?$/ : /^(-?\d{1,12})?$/).test(typed),
      reason('numberNotUnderstood'),
    )
    .refine((typed) => isWithin(Number(typed || (min ?? 0)), min, max), reason('numberOutOfRange'))
    .optional()
    .transform((typed) => (typed ? Number(typed) : null))
}

function isWithin(value: number, min = -Infinity, max = Infinity) {
  return Number.isNaN(value) || (value >= min && value <= max)
}

/** A local date and time (`2026-11-21T14:00`, also with a space) as the moment it is in the municipality's time zone. */
function moment(timeZone: string) {
  return z
    .string()
    .transform((typed) => typed.trim().replace(' ', 'T'))
    .refine((typed) => typed === '' || localTime(typed) !== null, reason('momentNotUnderstood'))
    .optional()
    .transform((typed) => {
      const local = typed ? localTime(typed) : null
      return local && toZoned(local, timeZone).toDate().toISOString()
    })
}

function localTime(typed: string): CalendarDateTime | null {
  try {
    const time = parseDateTime(typed)
    return time.year >= 1900 && time.year <= 2200 ? time : null
  } catch {
    return null
  }
}
