import { useTranslations } from 'next-intl'
import { Pagination } from '@/components/pagination'
import type { Answer } from '@/lib/search/read/answer'
import { queryPart } from '@/lib/search/rules/address'
import type { SearchQuery } from '@/lib/search/schema'
import { useCount } from './count'
import { Elsewhere } from './elsewhere'
import { Facets } from './facets'
import { Hit } from './hit'

type Props = { path: string; query: SearchQuery; answer: Answer; ownerShown: boolean }

/** What was found, by kind, the kind of the best hit first; then what it can be narrowed to. */
export function Results({ path, query, answer, ownerShown }: Props) {
  const t = useTranslations('search')
  const { groups, total, more, readAs, partly, pages, elsewhere } = answer
  const { q, kind, country, year } = query
  const count = useCount(more)

  return (
    <div className="with-margin">
      <div>
        <div role="status">
          {readAs && <p>{t('readAs', { asked: q, meant: readAs })}</p>}
          <Elsewhere q={q} elsewhere={elsewhere} />
          {partly && <p>{t('partly')}</p>}
          <p className="lead">{more ? t('foundMore', { n: total }) : t('found', { n: total })}</p>
        </div>
        {groups.length === 0 && (
          <p className="mt-4">
            <a href={path + queryPart({ q })}>{t('withoutFilters')}</a>
          </p>
        )}
        {groups.map((group) => (
          <section key={group.kind} className="part">
            <h2>
              {t(`kinds.${group.kind}`)} <span className="muted tabular">{count(group.count)}</span>
            </h2>
            <ol className="entries">
              {group.hits.map((hit) => (
                <Hit key={hit.id} hit={hit} ownerShown={ownerShown} />
              ))}
            </ol>
            {!kind && group.count > group.hits.length && (
              <p className="mt-4">
                <a href={path + queryPart({ ...query, kind: group.kind })}>
                  {t('allOfKind', { kind: t(`kinds.${group.kind}`), n: count(group.count) })}
                </a>
              </p>
            )}
          </section>
        ))}
        {kind && (
          <Pagination
            path={path}
            query={{ q, kind, ...(country && { country }), ...(year && { year: String(year) }) }}
            page={query.page}
            pages={pages}
          />
        )}
      </div>
      <Facets path={path} query={query} answer={answer} />
    </div>
  )
}
