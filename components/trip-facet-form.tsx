import { useTranslations } from 'next-intl'

export type FacetGroup = {
  name: string
  legend: string
  choices: { value: string; label: string; count: number; chosen: boolean; href: string }[]
}

type Props = { path: string; groups: FacetGroup[] }

/**
 * What a list can be narrowed by: an ordinary form that asks for the same page with the choices in its address, with how
 * many there are of each. What is chosen stands below it, each choice as the way to the list without it.
 */
export function TripFacetForm({ path, groups }: Props) {
  const t = useTranslations('trips')
  const offered = groups.filter(({ choices }) => choices.length > 0)
  const chosen = offered.flatMap(({ legend, choices }) =>
    choices.filter((choice) => choice.chosen).map((choice) => ({ ...choice, legend })),
  )
  if (offered.length === 0) return null

  return (
    <div className="narrowing">
      <details className="trip-facets">
        <summary>{t('filter')}</summary>
        <form action={path} method="get">
          <div className="facet-groups">
            {offered.map((group) => (
              <FacetChoices key={group.name} {...group} />
            ))}
          </div>
          <p className="facet-buttons">
            <button type="submit" className="button">
              {t('show')}
            </button>
            {chosen.length > 0 && <a href={path}>{t('clear')}</a>}
          </p>
        </form>
      </details>
      {chosen.length > 0 && (
        <ul className="chosen" aria-label={t('chosen')}>
          {chosen.map(({ legend, label, href }) => (
            <li key={href}>
              <a href={href} aria-label={t('remove', { label: `${legend}: ${label}` })}>
                <span className="muted">{legend}:</span> {label} <span aria-hidden="true">×</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function FacetChoices({ name, legend, choices }: FacetGroup) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <ul>
        {choices.map(({ value, label, count, chosen }) => (
          <li key={value}>
            <label>
              <input type="checkbox" name={name} value={value} defaultChecked={chosen} />
              <span>{label}</span>
              <span className="muted tabular">{count}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
