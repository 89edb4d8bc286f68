import type { Locale } from '@/lib/i18n/routing'
import { wordsOf } from '@/lib/records/rules/words'
import type { Value } from '@/lib/records/schema/content'
import type { ColumnField } from '@/lib/records/schema/fields'
import { tripChoices } from '../schema/choices'
import type { TripInput } from '../schema/form'

/** The fields of the form, and those of its rows, that are not text. */
const notText: { [name: string]: ColumnField } = {
  startsOn: { kind: 'date' },
  endsOn: { kind: 'date' },
  statedTotal: { kind: 'money' },
  returnTransport: tripChoices.transport,
  englishOrigin: tripChoices.englishOrigin,
  partnerCityIds: { kind: 'relation', to: 'partnerCity' },
  agreementIds: { kind: 'relation', to: 'agreement' },
  membershipIds: { kind: 'relation', to: 'membership' },

  act: tripChoices.act,
  date: { kind: 'date' },
  countryCode: { kind: 'country' },
  partnerCityId: { kind: 'relation', to: 'partnerCity' },
  transport: tripChoices.transport,
  officialId: { kind: 'relation', to: 'official' },
  category: tripChoices.category,
  payer: tripChoices.payer,
  amount: { kind: 'money' },
  absence: tripChoices.absence,
  dueOn: { kind: 'date' },
  doneOn: { kind: 'date' },
}

/**
 * Fields of the form as a person reads them, for putting two texts side by side: whatever is chosen by its words, records by
 * their names (`getLinkedNames`), rows one to a line.
 */
export function wordsIn(locale: Locale, names: Record<string, string>) {
  // None of the fields is a moment, so no time zone is asked for.
  const told = { locale, timeZone: 'UTC', nameOf: (to: string, id: string) => names[`${to}:${id}`] ?? null }
  const words = (name: string, value: Value) => wordsOf(notText[name] ?? { kind: 'prose' }, value, told)
  const rowWords = (row: Record<string, string | null>) =>
    Object.entries(row)
      .map(([name, value]) => words(name, value))
      .filter(Boolean)
      .join(' · ')

  return (input: TripInput, field: keyof TripInput) => {
    const value = input[field]
    if (!Array.isArray(value)) return words(field, value)
    if (field.endsWith('Ids'))
      return value
        .map((id) => words(field, String(id)))
        .sort()
        .join('\n')
    return value.map((row) => rowWords(row as never)).join('\n')
  }
}
