import { getTranslations } from 'next-intl/server'
import type { Staff } from '@/lib/auth/staff'
import type { FilterOptions } from '@/lib/records/read/filter-options'
import { listAddress } from '@/lib/records/rules/list-address'
import { columnLabel } from '@/lib/records/rules/words'
import type { RecordDescription } from '@/lib/records/schema/description'
import type { ColumnField } from '@/lib/records/schema/fields'
import { filtersOf, type ListQuery } from '@/lib/records/schema/query'
import { Link } from '../link'

type Props = { staff: Staff; description: RecordDescription; query: ListQuery; options: FilterOptions }

/** The search and the filters of a list: a plain form, whose address says what is shown. */
export async function ListFilters({ staff, description, query, options }: Props) {
  const t = await getTranslations({ locale: staff.locale, namespace: 'register.list' })
  const words = await getTranslations({ locale: staff.locale, namespace: 'register' })
  const { key, fields, list } = description
  const address = listAddress(description)
  const filters = filtersOf(description)
  const isNarrowed = query.words !== '' || Object.keys(query.filters).length > 0
  const isOwnSort = query.sort === list?.sort.by && query.descending === (list?.sort.descending === true)

  return (
    <search>
      <form action={address} className="list-filters">
        {!isOwnSort && <input type="hidden" name="sort" value={`${query.descending ? '-' : ''}${query.sort}`} />}
        <div className="field list-search">
          <label htmlFor="q">{t('search')}</label>
          <p className="hint" id="q-hint">
            {t('searchHint')}
          </p>
          <input id="q" name="q" type="search" defaultValue={query.words} aria-describedby="q-hint" />
        </div>
        {filters.length > 0 && (
          <details className="filters" open={Object.keys(query.filters).length > 0}>
            <summary>{t('filters')}</summary>
            <div className="row-fields">
              {filters.map(({ name, field, kind }) => {
                const id = `f-${name}`
                const label = columnLabel(staff.locale, key, fields, name)
                const value = query.filters[name] ?? ''
                return (
                  <div className="field" key={name}>
                    <label htmlFor={id}>{label}</label>
                    <select id={id} name={`f.${name}`} defaultValue={kind === 'date' && isPeriod(value) ? '' : value}>
                      <option value="">{t('any')}</option>
                      {kind !== 'values' && <option value="yes">{t('filled')}</option>}
                      {kind !== 'values' && <option value="no">{t('empty')}</option>}
                      {field.kind === 'flag' && <option value="yes">{words('yes')}</option>}
                      {field.kind === 'flag' && <option value="no">{words('no')}</option>}
                      {options.get(name)?.map((option) => (
                        <option key={option.value} value={option.value}>
                          {option.label}
                        </option>
                      ))}
                      {kind === 'values' && field.kind !== 'flag' && !hasAlways(field) && (
                        <option value="no">{words('notStated')}</option>
                      )}
                    </select>
                    {kind === 'date' && (
                      <>
                        <label htmlFor={`${id}-period`} className="hint">
                          {t('yearFrom')}: {t('yearHint')}
                        </label>
                        <input id={`${id}-period`} name={`d.${name}`} defaultValue={isPeriod(value) ? value : ''} />
                      </>
                    )}
                  </div>
                )
              })}
            </div>
          </details>
        )}
        <p className="row-buttons">
          <button type="submit" className="button">
            {t('show')}
          </button>
          {isNarrowed && <Link href={address}>{t('clear')}</Link>}
        </p>
      </form>
    </search>
  )
}

/** Where there is always a value, none need be offered. */
function hasAlways(field: ColumnField) {
  return field.kind === 'choice' && field.opening !== undefined
}

function isPeriod(value: string) {
  return value !== 'yes' && value !== 'no'
}
