import { useTranslations } from 'next-intl'
import type { Answer, Choice } from '@/lib/search/read/answer'
import { queryPart } from '@/lib/search/rules/address'
import type { SearchQuery } from '@/lib/search/schema'

type Props = { path: string; query: SearchQuery; answer: Answer }

/** What the hits can be narrowed to, each choice a link with the number of hits it leaves. */
export function Facets({ path, query, answer: { kinds, countries, years } }: Props) {
  const t = useTranslations('search')
  const to = (change: Partial<SearchQuery>) => path + queryPart({ ...query, page: 1, ...change })

  return (
    <nav className="margin hit-facets" aria-label={t('narrow')}>
      <Facet
        title={t('facets.kind')}
        all={{ label: t('facets.allKinds'), href: to({ kind: undefined }) }}
        choices={kinds.map((choice) => ({ ...choice, label: t(`kinds.${choice.value}`) }))}
        chosen={query.kind}
        to={(kind) => to({ kind })}
      />
      <Facet
        title={t('facets.country')}
        all={{ label: t('facets.allCountries'), href: to({ country: undefined }) }}
        choices={countries}
        chosen={query.country}
        to={(country) => to({ country })}
      />
      <Facet
        title={t('facets.year')}
        all={{ label: t('facets.allYears'), href: to({ year: undefined }) }}
        choices={years}
        chosen={query.year}
        to={(year) => to({ year })}
      />
    </nav>
  )
}

type FacetProps<Value> = {
  title: string
  all: { label: string; href: string }
  choices: Choice<Value>[]
  chosen: Value | undefined
  to: (value: Value) => string
}

/** Choices of one kind; with few of them open, else folded. Nothing to choose from is not shown. */
function Facet<Value extends string | number>({ title, all, choices, chosen, to }: FacetProps<Value>) {
  if (choices.length < 2 && chosen === undefined) return null

  return (
    <details open={chosen !== undefined || choices.length < 12}>
      <summary>{title}</summary>
      <ul>
        {chosen !== undefined && (
          <li>
            <a href={all.href}>{all.label}</a>
          </li>
        )}
        {choices.map(({ value, label, count }) => (
          <li key={value}>
            <a href={to(value)} aria-current={value === chosen ? 'true' : undefined}>
              {label}
            </a>{' '}
            <span className="muted tabular">{count}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
