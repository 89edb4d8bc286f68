import { expect, test } from 'vitest'
import type { Locale } from '@/lib/i18n/routing'
import { routing } from '@/lib/i18n/routing'
import { messageAt } from '@/lib/records/rules/words'
import type { RecordDescription } from '@/lib/records/schema/description'
import type { Field } from '@/lib/records/schema/fields'
import { descriptionOf, descriptions, editable } from '@/lib/records/schema/register'

/** The paths of all messages that the forms, lists and histories of a type of record ask for. */
function wordsOf({ key, sections, fields }: RecordDescription): string[][] {
  const named = [...Object.keys(sections).map((section) => [`register.types.${key}.sections.${section}`])]
  const forms = ['one', 'many', 'new'].map((form) => [`register.types.${key}.${form}`])
  return [...forms, ...named, ...fieldWords(key, fields)]
}

function fieldWords(key: string, fields: { [name: string]: Field }): string[][] {
  return Object.entries(fields).flatMap(([name, field]) => [
    [`register.types.${key}.fields.${name}`, `register.fields.${name}`],
    ...(field.hint ? [[`register.types.${key}.hints.${name}`]] : []),
    ...(field.kind === 'choice' ? field.values.map((value) => [`${field.words}.${value}`]) : []),
    ...(field.kind === 'rows' ? fieldWords(key, field.fields) : []),
  ])
}

test.each(routing.locales)(
  'every field, section, hint and choice of every form has its words: %s',
  (locale: Locale) => {
    const asked = descriptions.flatMap(wordsOf)
    const missing = asked.filter((paths) => paths.every((path) => messageAt(locale, path) === null))
    expect(missing).toEqual([])
  },
)

test('every list has an address of its own, and what a form refers to is described', () => {
  expect(new Set(editable.map(({ path }) => path)).size).toBe(editable.length)
  const targets = (fields: { [name: string]: Field }): string[] =>
    Object.values(fields).flatMap((field) => {
      if (field.kind === 'rows') return targets(field.fields)
      return field.kind === 'relation' || field.kind === 'links' ? [descriptionOf(field.to).key] : []
    })
  expect(() => descriptions.flatMap(({ fields }) => targets(fields))).not.toThrow()
})
