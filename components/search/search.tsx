import type { SearchResult } from '@/lib/search/read'
import type { SearchQuery } from '@/lib/search/schema'
import { SearchForm } from './form'
import { SearchHelp } from './help'
import { Results } from './results'

type Props = { path: string; query: SearchQuery; result: SearchResult; ownerShown?: boolean }

/** The search page's content: the question, and its answer or help. */
export function Search({ path, query, result, ownerShown = false }: Props) {
  return (
    <>
      <SearchForm path={path} question={query.q} />
      {result.state === 'found' ? (
        <Results path={path} query={query} answer={result} ownerShown={ownerShown} />
      ) : (
        <SearchHelp path={path} query={query} result={result} />
      )}
    </>
  )
}
