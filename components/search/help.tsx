import { useTranslations } from 'next-intl'
import type { SearchResult } from '@/lib/search/read'
import { queryPart } from '@/lib/search/rules/address'
import type { SearchQuery } from '@/lib/search/schema'
import { Elsewhere } from './elsewhere'

type Props = { path: string; query: SearchQuery; result: Exclude<SearchResult, { state: 'found' }> }

/** What to do where nothing was asked or found. */
export function SearchHelp({ path, query, result }: Props) {
  const t = useTranslations('search')
  const hints = ['short', 'letters', 'numbers'] as const

  return (
    <div className="part">
      <div role="status">
        {result.state === 'onlyStopWords' && (
          <p className="lead">{t('onlyStopWords', { asked: query.q, n: result.words })}</p>
        )}
        {(result.state === 'nothing' || result.state === 'onlyPunctuation') && (
          <p className="lead">{t(result.state, { asked: query.q })}</p>
        )}
        {result.state === 'nothing' && <Elsewhere q={query.q} elsewhere={result.elsewhere} />}
        {result.state === 'nothing' && result.didYouMean && (
          <p className="lead">
            {t.rich('didYouMean', {
              meant: result.didYouMean,
              link: (words) => <a href={path + queryPart({ q: result.didYouMean ?? '' })}>{words}</a>,
            })}
          </p>
        )}
      </div>
      <h2 className="mt-8">{t('hints.title')}</h2>
      <ul className="list-disc ps-5">
        {hints.map((hint) => (
          <li key={hint}>{t(`hints.${hint}`)}</li>
        ))}
      </ul>
    </div>
  )
}
