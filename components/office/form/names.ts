import type { useTranslations } from 'next-intl'
import type { Messages } from '@/lib/i18n/messages'

type Words = ReturnType<typeof useTranslations<'tripForm'>>
type Field = keyof Messages['tripForm']['fields']

/** What a field is called, with its row where it is in one: `costs[0].amount` is „Išlaidos, 1. Suma“. */
export function nameOfField(t: Words, field: string) {
  const row = rowOf(field)
  const label = t(`fields.${labelOf(field)}`)
  return row ? `${t(`fields.${listOf(field)}`)}, ${t('row', { number: row })} ${label}` : label
}

/** The field, or the list whose row it belongs to: `costs` of `costs[0].amount`. */
export function listOf(field: string) {
  return (field.match(/^[A-Za-z]+/)?.[0] ?? 'id') as Field
}

/** The number of the row, from 1; empty when the field is in none. */
export function rowOf(field: string) {
  const index = /\[(\d+)\]/.exec(field)?.[1]
  return index === undefined ? '' : String(Number(index) + 1)
}

/** The label of a field: `costs[0].amount` is an amount. */
function labelOf(field: string) {
  return (field.match(/[A-Za-z]+$/)?.[0] ?? 'id') as Field
}
