import { useTranslations } from 'next-intl'
import { longestQuestion } from '@/lib/search/schema'

type Props = { path: string; question?: string; id: string }

/** The one field of the search: an ordinary form that asks for a page. */
export function SearchForm({ path, question, id }: Props) {
  const t = useTranslations('search')

  return (
    <search>
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
