import { formatDate } from '@/lib/dates/format'
import { formatMoment } from '@/lib/dates/moment'
import { messagesOf } from '@/lib/i18n/messages'
import type { Locale } from '@/lib/i18n/routing'
import { labelOf, messageAt, typeWord } from '@/lib/records/rules/words'
import { descriptionOfModel } from '@/lib/records/schema/register'
import { textRef } from '@/lib/translations/schema/state'
import { textTables } from '@/lib/translations/schema/tables'
import { readDoubt } from '@/lib/trips/rules/doubts'

type Told = { locale: Locale; timeZone: string; nameOf: (type: string, id: string) => string | null }
type Say = (value: unknown, told: Told) => string

const audit = (locale: Locale) => messagesOf(locale).register.audit
const among =
  (path: string): Say =>
  (value, { locale }) =>
    messageAt(locale, `${path}.${value}`) ?? String(value)
const named =
  (type: string): Say =>
  (id, { locale, nameOf }) =>
    nameOf(type, String(id)) ?? audit(locale).unnamed
const moment: Say = (value, { locale, timeZone }) => formatMoment(locale, new Date(String(value)), timeZone)
const date: Say = (value, { locale }) => formatDate(locale, String(value))
const role = among('auth.roles')

/** How each thing that an act keeps beside itself is said; what is not here is text as it was written. */
const says: Record<string, Say> = {
  ...{ method: among('register.audit.methods'), locale: among('register.audit.languages') },
  ...{ role, from: role, to: role, signer: named('User'), askedBy: named('User') },
  ...{ scheduledFor: moment, at: moment, withheldUntil: date, month: date },
  ...{ outcome: among('office.messages'), job: among('office.jobList.names'), act: among('register.audit.scheduled') },
  official: (id, told) => (id === null ? audit(told.locale).noOfficial : named('Official')(id, told)),
  confirmed: (key, { locale }) => {
    const { reason, field } = readDoubt(String(key))
    return [fieldWords(locale, field), messageAt(locale, `refusals.${reason}`)].filter(Boolean).join(': ')
  },
  texts: (name, { locale }) => textWords(locale, String(name)),
  records: (model, { locale }) => typeWord(locale, descriptionOfModel(String(model))?.key ?? '', 'many'),
  fromBin: (_, { locale }) => messagesOf(locale).register.yes,
}

/** What only the export tells: it means nothing to a reader. */
const exportedOnly = new Set(['sha256', 'invitation'])

/** What an act keeps beside itself, in words that people read: a label and what it says, of all that says anything. */
export function detailWords(act: string, detail: unknown, told: Told): { label: string; words: string }[] {
  if (typeof detail !== 'object' || detail === null) return []
  return Object.entries(detail).flatMap(([name, value]) => {
    const isEmpty = value === null ? name !== 'official' : value === '' || (Array.isArray(value) && value.length === 0)
    if (isEmpty || exportedOnly.has(name)) return []
    const words = [value].flat().map((one) => wordsOf(act, name, one, told))
    return [{ label: labelOfDetail(told.locale, name, value), words: words.join('; ') }]
  })
}

function wordsOf(act: string, name: string, value: unknown, told: Told) {
  if (typeof value === 'boolean') return messagesOf(told.locale).register[value ? 'yes' : 'no']
  if (act === 'trips:scheduleFailed' && name === 'reason') return among('refusals')(value, told)
  if (typeof value === 'number' && name !== 'fromBin') return String(value)
  return says[name]?.(value, told) ?? String(value)
}

/** A restore says with `to` which version it was of, a change of role which role it became. */
function labelOfDetail(locale: Locale, name: string, value: unknown) {
  const { details } = audit(locale)
  if (name === 'to' && typeof value === 'number') return details.toVersion
  return (
    (details as Record<string, string>)[name] ??
    messageAt(locale, `office.decide.fields.${name}`) ??
    labelOf(locale, 'businessTrip', name)
  )
}

/** `costs[1].amount` as people say it: the list, the row, the field. */
function fieldWords(locale: Locale, field: string) {
  const { groups, fields } = messagesOf(locale).tripForm
  const label = (name: string) => (fields as Record<string, string>)[name] ?? name
  const [, list, row, inner] = /^([A-Za-z]+)\[(\d+)\]\.(.+)$/.exec(field) ?? []
  if (!list) return label(field)
  return `${(groups as Record<string, string>)[list] ?? label(list)}, ${Number(row) + 1}, ${label(inner ?? '')}`
}

/** A text by its field, and by the list of the record in whose row it stands. */
function textWords(locale: Locale, name: string) {
  const ref = textRef(name)
  const table = ref && textTables.find(({ model }) => model === ref.model)
  if (!table) return name
  return [...table.place, ref.field].map((one) => labelOf(locale, table.key, one)).join(', ')
}
