import { countries } from '@/lib/countries/names'
import type { Locale } from '@/lib/i18n/routing'
import { type FormValues, openingValues } from '@/lib/records/rules/values'
import { columnLabel, hintOf, labelOf, messageAt, sectionTitle, typeWord } from '@/lib/records/rules/words'
import type { RecordDescription, RecordKey } from '@/lib/records/schema/description'
import { type ColumnField, type Field, rowFields } from '@/lib/records/schema/fields'
import { quickFields } from '@/lib/records/schema/form'
import { descriptionOf } from '@/lib/records/schema/register'

export type Option = { value: string; label: string }

/** One control of a form with its words, as plain data: what the browser needs of a description. */
export type Control =
  | { kind: 'pair'; name: string; label: string; hint?: string; lt: Single; en: Single }
  | { kind: 'rows'; name: string; label: string; hint?: string; opening: Record<string, string>; controls: Control[] }
  | { kind: 'links'; name: string; label: string; hint?: string; to: RecordKey }
  | Single

export type Single = {
  kind: 'text' | 'prose' | 'date' | 'moment' | 'number' | 'flag' | 'select' | 'relation'
  name: string
  label: string
  /** The label under the legend of a pair, which says the rest. */
  short?: string
  hint?: string
  lang?: 'lt' | 'en'
  required?: boolean
  /** Typed once and never changed: shown, not edited, in what is there already. */
  once?: boolean
  options?: Option[]
  /** The kind of the other record, and the list it can be made in, where this person may. */
  to?: RecordKey
  rows?: number
}

export type Section = { title: string; controls: Control[] }

/** The form of a type of record in a language. */
export function planOf({ key, sections }: RecordDescription, locale: Locale): Section[] {
  return Object.entries(sections).map(([section, fields]) => ({
    title: sectionTitle(locale, key, section),
    controls: controlsOf(key, fields, locale),
  }))
}

export function controlsOf(key: RecordKey, fields: { [name: string]: Field }, locale: Locale): Control[] {
  return Object.entries(fields).map(([name, field]): Control => {
    const label = labelOf(locale, key, name)
    const hint = field.hint ? hintOf(locale, key, name) : undefined
    if (field.kind === 'links') return { kind: 'links', name, label, hint, to: field.to }
    if (field.kind === 'rows') {
      const opening = Object.entries(field.fields).flatMap(([inner, { kind, ...rest }]) =>
        'opening' in rest && rest.opening ? [[inner, rest.opening]] : kind === 'currency' ? [[inner, 'EUR']] : [],
      )
      const controls = controlsOf(key, field.fields, locale)
      return { kind: 'rows', name, label, hint, opening: Object.fromEntries(opening), controls }
    }
    if (field.kind !== 'pair') return { ...single(locale, name, field), label, hint }
    const text = (lang: 'lt' | 'en'): Single => ({
      ...single(locale, name + (lang === 'lt' ? 'Lt' : 'En'), { kind: field.text, lang }),
      label: columnLabel(locale, key, fields, name + (lang === 'lt' ? 'Lt' : 'En')),
      short: messageAt(locale, `tripForm.${lang === 'lt' ? 'lithuanian' : 'english'}`) ?? undefined,
      required: field.required === 'both' || (lang === 'lt' && field.required === 'lt'),
    })
    return { kind: 'pair', name, label, hint, lt: text('lt'), en: text('en') }
  })
}

function single(locale: Locale, name: string, field: ColumnField): Single {
  const base = {
    name,
    label: name,
    required: field.required,
    ...('lang' in field && field.lang && { lang: field.lang }),
  }
  switch (field.kind) {
    case 'prose':
    case 'lines':
      return { ...base, kind: 'prose', rows: 2 }
    case 'markdown':
      return { ...base, kind: 'prose', rows: 5 }
    case 'date':
    case 'moment':
    case 'flag':
      return { ...base, kind: field.kind }
    case 'number':
    case 'money':
      return { ...base, kind: 'number' }
    case 'relation':
      return { ...base, kind: 'relation', to: field.to }
    case 'country':
      return { ...base, kind: 'select', options: countryOptions(locale) }
    case 'choice':
      return {
        ...base,
        kind: 'select',
        required: field.opening !== undefined || field.required,
        options: field.values.map((value) => ({ value, label: messageAt(locale, `${field.words}.${value}`) ?? value })),
      }
    case 'line':
      return { ...base, kind: 'text', once: field.once }
    default:
      return { ...base, kind: 'text' }
  }
}

export function countryOptions(locale: Locale): Option[] {
  const { compare } = new Intl.Collator(locale)
  const options = [...countries.values()].map((country) => ({ value: country.code, label: country[locale] }))
  return options.sort((a, b) => compare(a.label, b.label))
}

/** The smallest form of each kind that may be made in the middle of this one. */
export function quickPlans(keys: RecordKey[], locale: Locale) {
  const plans = keys.flatMap((key) => {
    const description = descriptionOf(key)
    if (!description.quick) return []
    const asked = quickFields(description)
    // A list that is asked for is needed, so its first row is there.
    const rows = Object.fromEntries(rowFields(asked).map(([name]) => [name, [{}]]))
    const { path } = description
    const plan: QuickPlan = {
      ...{ path, type: typeWord(locale, key, 'one') },
      controls: controlsOf(key, asked, locale),
      values: { ...openingValues(asked), ...rows },
    }
    return [[key, plan]]
  })
  return Object.fromEntries(plans) as Partial<Record<RecordKey, QuickPlan>>
}

export type QuickPlan = { path: string; type: string; controls: Control[]; values: FormValues }

/** The kinds of records that a form refers to. */
export function targetsOf(fields: { [name: string]: Field }): RecordKey[] {
  const found = Object.values(fields).flatMap((field): RecordKey[] => {
    if (field.kind === 'rows') return targetsOf(field.fields)
    return field.kind === 'relation' || field.kind === 'links' ? [field.to] : []
  })
  return [...new Set(found)]
}

/** What each field is called where something is wrong with it, by its name without row numbers. */
export function labelsIn(controls: Control[], within = ''): Record<string, string> {
  const labels: Record<string, string> = {}
  for (const control of controls) {
    labels[within + control.name] = control.label
    if (control.kind === 'pair') {
      labels[within + control.lt.name] = control.lt.label
      labels[within + control.en.name] = control.en.label
    }
    if (control.kind === 'rows') Object.assign(labels, labelsIn(control.controls, `${within}${control.name}[].`))
  }
  return labels
}
