import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Several } from './facet-form'

type Props = { path: string; fields: Several[]; bar: ReactNode }

/** Facets of several values, folded; below them what is chosen, each choice as the way to the list without it. */
export function SeveralChoices({ path, fields, bar }: Props) {
  const t = useTranslations('facets')
  const chosen = fields.flatMap((field) =>
    field.choices
      .filter(({ value }) => field.chosen.includes(value))
      .map(({ value, label }) => ({ facet: field.label, label, href: field.without(value) })),
  )

  return (
    <div className="narrowing">
      <details className="trip-facets">
        <summary>{t('fold')}</summary>
        <form action={path} className="facets-folded">
          <div className="facet-groups">
            {fields.map((field) => (
              <Boxes key={field.name} {...field} />
            ))}
          </div>
          {bar}
        </form>
      </details>
      {chosen.length > 0 && (
        <ul className="chosen" aria-label={t('chosen')}>
          {chosen.map(({ facet, label, href }) => (
            <li key={href}>
              <a href={href} aria-label={t('remove', { label: `${facet}: ${label}` })}>
                <span className="muted">{facet}:</span> {label} <span aria-hidden="true">×</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function Boxes({ name, label, chosen, choices, rest }: Several) {
  const format = useFormatter()

  return (
    <fieldset>
      <legend>{label}</legend>
      {rest && <p className="muted small">{rest}</p>}
      <ul>
        {choices.map(({ value, label: words, count }) => (
          <li key={value}>
            <label>
              <input type="checkbox" name={name} value={value} defaultChecked={chosen.includes(value)} />
              <span>{words}</span>
              <span className="muted tabular">{count !== undefined && format.number(count)}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
