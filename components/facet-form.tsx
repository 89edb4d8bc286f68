import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Ignored } from '@/lib/facets/rules'
import { SeveralChoices } from './several-choices'

export type Choice = { value: string; label: string; count?: number }
type OneOf = {
  name: string
  label: string
  chosen: string | undefined
  /** The words for no choice, where there may be none. */
  any?: string
  choices: Choice[]
}
export type Several = {
  name: string
  label: string
  chosen: string[]
  /** The way to the list without one of the chosen values. */
  without: (value: string) => string
  choices: Choice[]
  /** Where the values are found that there is no room for. */
  rest?: ReactNode
}

type Props = {
  path: string
  /** The words before the first field, where its own label does not begin the sentence. */
  lead?: string
  /** Facets of one value each, or of several each; those without choices are not shown. */
  fields: OneOf[] | Several[]
  /** What stays as it is. */
  kept?: Record<string, string>
  narrowed: boolean
}

/**
 * What a list shows, as one form that asks for the same page with the choices in its address; beside each choice how many it
 * would leave. Facets of one value read like a sentence: where the screen is wide the style sheet holds it open, whatever
 * `<details>` says; on a phone it is folded to what is chosen. Facets of several values are folded lists of boxes to tick.
 */
export function FacetForm({ path, lead, fields, kept = {}, narrowed }: Props) {
  const t = useTranslations('facets')
  const several = fields.filter((field): field is Several => 'without' in field && field.choices.length > 0)
  const bar = (
    <p className="facets-bar">
      <button type="submit">{t('apply')}</button>
      {narrowed && <a href={path}>{t('clear')}</a>}
    </p>
  )
  if (several.length > 0) return <SeveralChoices path={path} fields={several} bar={bar} />

  const one = fields.filter((field): field is OneOf => !('without' in field) && field.choices.length > 0)
  if (one.length === 0) return null
  const chosen = one.flatMap(({ any, choices, chosen }) =>
    any === undefined ? [] : choices.filter(({ value }) => value === chosen).map(({ label }) => label),
  )
  return (
    <details className="facets">
      <summary>
        {t('filters')}
        {chosen.length > 0 && <span className="muted">: {chosen.join(', ')}</span>}
      </summary>
      <form action={path} aria-label={t('filters')}>
        <p>
          {lead && <span className="facets-lead">{lead} </span>}
          {one.map((field) => (
            <Field key={field.name} {...field} />
          ))}
        </p>
        {Object.entries(kept).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {bar}
      </form>
    </details>
  )
}

function Field({ name, label, chosen, any, choices }: OneOf) {
  const t = useTranslations('facets')

  return (
    <span className="facet">
      <label htmlFor={`facet-${name}`}>{label}</label>{' '}
      <select id={`facet-${name}`} name={name} defaultValue={chosen ?? ''}>
        {any !== undefined && <option value="">{any}</option>}
        {choices.map(({ value, label: words, count }) => (
          <option key={value} value={value}>
            {count === undefined ? words : t('choice', { label: words, count })}
          </option>
        ))}
      </select>
    </span>
  )
}

/** Says what of an address the list did not obey. */
export function IgnoredChoices({ ignored }: { ignored: Ignored[] }) {
  const t = useTranslations('facets')
  if (ignored.length === 0) return null

  return (
    <ul className="notice">
      {ignored.map(({ name, value, extra }) => (
        <li key={`${name} ${value}`}>{t(extra ? 'extra' : 'ignored', { name, value })}</li>
      ))}
    </ul>
  )
}

/** That nothing is left by what was chosen, and the way back to everything. */
export function NothingFound({ path }: { path: string }) {
  const t = useTranslations('facets')

  return (
    <p className="lead">
      {t('none')} <a href={path}>{t('clear')}</a>
    </p>
  )
}
