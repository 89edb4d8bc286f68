import { countryName } from '@/lib/countries/names'
import { formatDate } from '@/lib/dates/format'
import { formatMoment } from '@/lib/dates/moment'
import { messagesOf } from '@/lib/i18n/messages'
import type { Locale } from '@/lib/i18n/routing'
import type { Row, Value } from '../schema/content'
import { rowsOf } from '../schema/content'
import { type ColumnField, columnsOf, type Field, type LinksField, type RowsField, rowFields } from '../schema/fields'

export type Told = {
  locale: Locale
  timeZone: string
  /** The name of a record of a kind; null when there is none any more. */
  nameOf: (to: string, id: string) => string | null
}

/** A value as a person reads it: dates as they are said, money as a number, relations by name; empty for nothing. */
export function wordsOf(field: ColumnField, value: Value | undefined, told: Told): string {
  const { locale, timeZone, nameOf } = told
  if (value === null || value === undefined || value === '') return ''
  switch (field.kind) {
    case 'date':
      return formatDate(locale, String(value))
    case 'moment':
      return formatMoment(locale, new Date(String(value)), timeZone)
    case 'country':
      return countryName(locale, String(value)) ?? String(value)
    case 'money':
      return numberWords(locale, Number(value), 2)
    case 'number':
      return numberWords(locale, Number(value), 0)
    case 'flag':
      return messagesOf(locale).register[value ? 'yes' : 'no']
    case 'choice':
      return messageAt(locale, `${field.words}.${value}`) ?? String(value)
    case 'relation':
      return nameOf(field.to, String(value)) ?? `${messagesOf(locale).register.gone} (${value})`
    default:
      return String(value)
  }
}

function numberWords(locale: Locale, value: number, decimals: number) {
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: 8, useGrouping: 'min2' } as const
  return new Intl.NumberFormat(locale === 'lt' ? 'lt' : 'en-GB', options).format(value)
}

/** A row as one line: its values one after another, rows within it in brackets. */
export function rowWords(field: RowsField | LinksField, row: Row, told: Told): string {
  if (field.kind === 'links') return told.nameOf(field.to, String(row.id)) ?? String(row.id)
  const values = columnsOf(field.fields).map(([name, column]) => wordsOf(column, row[name], told))
  const inner = rowFields(field.fields).flatMap(([name, list]) =>
    rowsOf(row[name]).map((one) => `(${rowWords(list, one, told)})`),
  )
  return [...values, ...inner].filter(Boolean).join(' · ')
}

/** The message with this path, or null: paths in descriptions are checked by a test. */
export function messageAt(locale: Locale, path: string): string | null {
  let at: unknown = messagesOf(locale)
  for (const key of path.split('.'))
    at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined
  return typeof at === 'string' ? at : null
}

/** What a field is called in the form of this type of record: its own word there, or the one all types share. */
export function labelOf(locale: Locale, key: string, name: string): string {
  const { fields, types } = messagesOf(locale).register
  const own: Record<string, string> = (types as Record<string, { fields?: Record<string, string> }>)[key]?.fields ?? {}
  return own[name] ?? (fields as Record<string, string>)[name] ?? name
}

/** The label of a column, with its language where it is one of a pair. */
export function columnLabel(locale: Locale, key: string, fields: { [name: string]: Field }, column: string) {
  if (fields[column]) return labelOf(locale, key, column)
  const [, name = column, lang = ''] = /^(.+)(Lt|En)$/.exec(column) ?? []
  const { inLithuanian, inEnglish } = messagesOf(locale).register
  return fields[name]
    ? `${labelOf(locale, key, name)} (${lang === 'Lt' ? inLithuanian : inEnglish})`
    : labelOf(locale, key, column)
}

/** The title of a part of a form. */
export function sectionTitle(locale: Locale, key: string, section: string) {
  return messageAt(locale, `register.types.${key}.sections.${section}`) ?? section
}

/** What helps to fill a field in; undefined where nothing is said. */
export function hintOf(locale: Locale, key: string, name: string) {
  return messageAt(locale, `register.types.${key}.hints.${name}`) ?? undefined
}

/** What a type of record is called: one of them, many of them, or a new one. */
export function typeWord(locale: Locale, key: string, form: 'one' | 'many' | 'new') {
  return messageAt(locale, `register.types.${key}.${form}`) ?? key
}

/** What a record of this model is called, of the register's types and of what else the log of acts tells. */
export function typeOfRecord(locale: Locale, model: string) {
  const key = model.charAt(0).toLowerCase() + model.slice(1)
  return messageAt(locale, `register.types.${key}.one`) ?? messageAt(locale, `register.audit.types.${model}`) ?? model
}

/** What was done, as the log of acts says it. */
export function actWords(locale: Locale, act: string) {
  return messageAt(locale, `register.verbs.${act.split(':')[1] ?? ''}`) ?? act
}

/** The same where acts stand by themselves: what is done to any record says of which type it is. */
export function actNamed(locale: Locale, act: string, key: string | undefined) {
  const words = actWords(locale, act)
  return key ? `${typeWord(locale, key, 'many')}: ${words}` : words
}
