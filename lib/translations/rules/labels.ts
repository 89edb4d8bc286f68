import type { Locale } from '@/lib/i18n/routing'
import { labelOf, messageAt } from '@/lib/records/rules/words'

/** What a text is, as its form says it: „Įvykiai 2 · Vieta“. */
export function textLabel(
  locale: Locale,
  key: string,
  { place, position, field }: { place: string; position: number; field: string },
) {
  const label = (name: string) => messageAt(locale, `translations.fields.${key}.${name}`) ?? labelOf(locale, key, name)
  const rows = place.split('.').filter((name) => name && name !== 'report')
  return [
    ...rows.map((name, at) => (at === rows.length - 1 ? `${label(name)} ${position + 1}` : label(name))),
    label(field),
  ].join(' · ')
}
