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
  const id = question === undefined ? 'search-head' : 'search'

  return (
    <search className={question === undefined ? 'search-head' : undefined}>
      <form action={path} method="get" className="search-form">
        <label htmlFor={id}>{t('label')}</label>
        <div>
          <input
            id={id}
            type="search"
            name="q"
            defaultValue={question}
            maxLength={longestQuestion}
            autoComplete="off"
          />
          <button type="submit">{t('submit')}</button>
        </div>
      </form>
    </search>
  )
}
