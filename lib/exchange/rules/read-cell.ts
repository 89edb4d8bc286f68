import { readCountry } from '@/lib/countries/read-country'
import { readDate } from '@/lib/dates/read-date'
import { messageAt } from '@/lib/records/rules/words'
import type { RecordKey } from '@/lib/records/schema/description'
import type { ColumnField } from '@/lib/records/schema/fields'
import { fold } from '@/lib/text/fold'
import type { WhyKey } from '../schema/verdicts'
import type { NameBooks } from './names'
import { noValue } from './no-value'

/** What a cell says to the form of a record (undefined for nothing), or why it says nothing that can be understood. */
export type CellRead = { typed: string | undefined } | { wrong: WhyKey; detail?: string }

/** Understands a cell as people write them: words of both languages, dates in words, commas in numbers. */
export function readCell(field: ColumnField, text: string, names: NameBooks): CellRead {
  if (text === noValue) return { wrong: 'cellWithoutValue' }
  const typed = text.trim()
  if (typed === '') return { typed: undefined }
  switch (field.kind) {
    case 'line':
    case 'prose':
    case 'markdown':
      return { typed: text }
    case 'date':
      return { typed: dateIn(typed) }
    case 'moment':
      return { typed: momentIn(typed) }
    case 'flag':
      return flagIn(typed)
    case 'choice':
      return choiceIn(field, typed)
    case 'country': {
      const found = readCountry(typed)
      return found ? { typed: found.code } : { wrong: 'countryUnknown' }
    }
    case 'currency':
      return { typed: typed === '€' ? 'EUR' : typed }
    case 'relation':
      return nameIn(field.to, typed, names)
    default:
      return { typed }
  }
}

/** The record that a cell names. */
export function nameIn(to: RecordKey, text: string, names: NameBooks): CellRead {
  if (text === noValue) return { wrong: 'cellWithoutValue' }
  const found = names(to).find(text)
  if ('id' in found) return { typed: found.id }
  return 'several' in found ? { wrong: 'nameAmbiguous', detail: found.several.join('; ') } : { wrong: 'nameUnknown' }
}

const iso = /^\d{4}(?:[-./ ]\d{1,2}){0,2}\.?$/

/** „2024“, „2024-03“, „2024 m. gruodžio 4 d.“ as 2024, 2024-03 and 2024-12-04; what is none stays for the form to refuse. */
function dateIn(typed: string) {
  if (iso.test(typed))
    return typed
      .replace(/\.$/, '')
      .split(/[-./ ]/)
      .map((part) => part.padStart(2, '0'))
      .join('-')
  const { startsOn, endsOn } = readDate(typed)
  return startsOn !== null && startsOn === endsOn ? startsOn : typed
}

function momentIn(typed: string) {
  const [, before = typed, hour, minute] =
    /^(.*?)[\sT,]+(?:(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?)(?:\s*val\.)?$/i.exec(typed) ?? []
  const day = dateIn(before.trim())
  return `${day}T${(hour ?? '00').padStart(2, '0')}:${minute ?? '00'}`
}

const yes = new Set(['taip', 'yes', 'true', 'tiesa', '1', 'x', '+', 't', 'y'])
const no = new Set(['ne', 'no', 'false', 'netiesa', '0', '-', 'n'])

function flagIn(typed: string): CellRead {
  const word = fold(typed)
  if (yes.has(word)) return { typed: 'on' }
  return no.has(word) ? { typed: undefined } : { wrong: 'notYesOrNo' }
}

function choiceIn({ values, words }: Extract<ColumnField, { kind: 'choice' }>, typed: string): CellRead {
  const word = fold(typed)
  const said = (value: string) => [value, messageAt('lt', `${words}.${value}`), messageAt('en', `${words}.${value}`)]
  const found =
    values.find((value) => value === typed) ??
    values.find((value) => said(value).some((one) => fold(one ?? '') === word))
  return found === undefined
    ? {
        wrong: 'choiceUnknown',
        detail: values.map((value) => messageAt('lt', `${words}.${value}`) ?? value).join(', '),
      }
    : { typed: found }
}
