import { useTranslations } from 'next-intl'
import { longestQuestion } from '@/lib/search/schema'

type Props = {
  path: string
  /** What was asked, on the search's own page; undefined in the head of the other pages. */
  question?: string
}

/** The one field of the search: an ordinary form that asks for a page. */
export function SearchForm({ path, question }: Props) {
  const t = useTranslations('search')
  const inHead = question === undefined
  const id = inHead ? 'search-head' : 'search'

  return (
    <search className={inHead ? 'search-head' : undefined}>
      <form action={path} method="get" className="search-form">
        <label htmlFor={id}>{t('label')}</label>
        <div>
          <input
            id={id}
            type="search"
            name="q"
            defaultValue={question}
            placeholder={inHead ? t('submit') : undefined}
            maxLength={longestQuestion}
            autoComplete="off"
          />
          <button type="submit">
            {inHead && (
              <svg viewBox="0 0 20 20" aria-hidden="true">
                <path d="M8.5 3a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zm4 9.5L17 17" />
              </svg>
            )}
            <span className={inHead ? 'sr-only' : undefined}>{t('submit')}</span>
          </button>
        </div>
      </form>
    </search>
  )
}
