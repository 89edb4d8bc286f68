import { useTranslations } from 'next-intl'
import type { Answer, Choice } from '@/lib/search/read/answer'
import { mostHits } from '@/lib/search/read/hits'
import { queryPart } from '@/lib/search/rules/address'
import type { SearchQuery } from '@/lib/search/schema'
import { useCount } from './count'

type Props = { path: string; query: SearchQuery; answer: Answer }

/** What the hits can be narrowed to, each choice a link with the number of hits it leaves. */
export function Facets({ path, query, answer: { kinds, countries, years, more, moreOfKinds } }: Props) {
  const t = useTranslations('search')
  const to = (change: Partial<SearchQuery>) => path + queryPart({ ...query, page: 1, ...change })

  return (
    <nav className="margin hit-facets" aria-label={t('narrow')}>
      <Facet
        title={t('facets.kind')}
        all={{ label: t('facets.allKinds'), href: to({ kind: undefined }) }}
        choices={kinds.map((choice) => ({ ...choice, label: t(`kinds.${choice.value}`) }))}
        chosen={query.kind}
        more={moreOfKinds}
        to={(kind) => to({ kind })}
      />
      <Facet
        title={t('facets.country')}
        all={{ label: t('facets.allCountries'), href: to({ country: undefined }) }}
        choices={countries}
        chosen={query.country}
        more={isCut(countries, more)}
        to={(country) => to({ country })}
      />
      <Facet
        title={t('facets.year')}
        all={{ label: t('facets.allYears'), href: to({ year: undefined }) }}
        choices={years}
        chosen={query.year}
        more={isCut(years, more)}
        to={(year) => to({ year })}
      />
    </nav>
  )
}

/** A facet that is set is counted as if it were not, so it may be cut where the hits are not. */
function isCut(choices: { count: number }[], more: boolean) {
  return more || choices.reduce((sum, { count }) => sum + count, 0) >= mostHits
}

type FacetProps<Value> = {
  title: string
  all: { label: string; href: string }
  choices: Choice<Value>[]
  chosen: Value | undefined
  /** Whether there may be more of each than were counted. */
  more: boolean
  to: (value: Value) => string
}

/** Choices of one kind; with few of them open, else folded. Nothing to choose from is not shown. */
function Facet<Value extends string | number>({ title, all, choices, chosen, more, to }: FacetProps<Value>) {
  const written = useCount(more)
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
            <span className="muted tabular">{written(count)}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
