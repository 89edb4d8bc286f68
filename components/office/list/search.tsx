import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/routing'
import type { Asks } from '@/lib/office-lists/schema/query'
import type { ListQuery } from '@/lib/records/schema/query'
import { Link } from '../link'

type Choice = { value: string; label: string }
type Props = {
  locale: Locale
  list: Asks
  query: ListQuery
  /** The filters that are chosen from, with their words. */
  filters?: { name: string; label: string; choices: Choice[] }[]
  /** The orders a list offers that has no columns to sort by. */
  orders?: { label: string; choices: Choice[] }
  /** What of the address stays, such as which of two views it is. */
  kept?: Record<string, string>
}

/** The search, filters and order of a list of the office: a plain form, whose address says what is shown. */
export async function ListSearch({ locale, list, query, filters = [], orders, kept = {} }: Props) {
  const t = await getTranslations({ locale, namespace: 'register.list' })
  const sort = `${query.descending ? '-' : ''}${query.sort}`
  const isOwn = query.sort === list.own.sort && query.descending === list.own.descending
  const isNarrowed = query.words !== '' || filters.some(({ name }) => query.filters[name])
  const all = new URLSearchParams(kept).toString()

  return (
    <search>
      <form action={list.path} className="list-filters">
        {Object.entries(kept).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {!orders && !isOwn && <input type="hidden" name="sort" value={sort} />}
        <div className="field list-search">
          <label htmlFor="q">{t('search')}</label>
          <p className="hint" id="q-hint">
            {t('searchHint')}
          </p>
          <input id="q" name="q" type="search" defaultValue={query.words} aria-describedby="q-hint" />
        </div>
        <div className="row-fields">
          {filters.map(({ name, label, choices }) => (
            <Select key={name} {...{ name, label, value: query.filters[name] ?? '' }}>
              {[{ value: '', label: t('noMatter') }, ...choices]}
            </Select>
          ))}
          {orders && (
            <Select name="sort" label={orders.label} value={sort}>
              {orders.choices}
            </Select>
          )}
        </div>
        <p className="row-buttons">
          <button type="submit" className="button">
            {t('show')}
          </button>
          {isNarrowed && <Link href={`${list.path}${all && `?${all}`}`}>{t('clear')}</Link>}
        </p>
      </form>
    </search>
  )
}

function Select({ name, label, value, children }: { name: string; label: string; value: string; children: Choice[] }) {
  return (
    <div className="field">
      <label htmlFor={`f-${name}`}>{label}</label>
      <select id={`f-${name}`} name={name} defaultValue={value}>
        {children.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  )
}
