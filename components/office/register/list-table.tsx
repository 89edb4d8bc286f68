import { getTranslations } from 'next-intl/server'
import type { Staff } from '@/lib/auth/staff'
import type { RegisterList } from '@/lib/records/read/list'
import { listAddress } from '@/lib/records/rules/list-address'
import { columnLabel, labelOf } from '@/lib/records/rules/words'
import type { RecordDescription } from '@/lib/records/schema/description'
import { type ListQuery, listQueryPart, sortableOf } from '@/lib/records/schema/query'
import { Link } from '../link'
import { SortHeading } from '../list/heading'

type Props = {
  staff: Staff
  description: RecordDescription
  query: ListQuery
  list: RegisterList
  mayEdit: boolean
  /** What is done to ticked records: set and recycled, or, of what has forms of its own, sent as a file. */
  several?: 'change' | 'file'
  /** What else is done to ticked records, each on a page that asks first. */
  acts?: { act: string; label: string }[]
}

/** A page of a list: its columns sort it, its rows lead to their records and can be ticked for what is done to several. */
export async function ListTable({ staff, description, query, list, mayEdit, several = 'change', acts = [] }: Props) {
  const { locale } = staff
  const t = await getTranslations({ locale, namespace: 'register.list' })
  const exchange = await getTranslations({ locale, namespace: 'exchange' })
  const { path, key, fields, settable = [] } = description
  const columns = description.list?.columns ?? []
  const isNarrowed = query.words !== '' || Object.keys(query.filters).length > 0
  const address = listAddress(description)
  const file = `${address}/export${listQueryPart(description, { ...query, after: null })}`

  if (list.total === 0)
    return (
      <>
        <p className="empty">
          {isNarrowed ? t('noneFound') : description.elsewhere ? t('noneYet') : mayEdit ? t('none') : t('noneToRead')}
        </p>
        {mayEdit && !isNarrowed && <Link href={`/admin/import?list=${path}`}>{exchange('import')}</Link>}
      </>
    )

  const heading = (part: string, label: string) => {
    if (!sortableOf(description).includes(part))
      return (
        <th key={part} scope="col">
          {label}
        </th>
      )
    const isSorted = query.sort === part
    const next = { ...query, sort: part, descending: isSorted && !query.descending, after: null }
    return (
      <SortHeading
        key={part}
        locale={locale}
        label={label}
        sorted={isSorted ? (query.descending ? 'descending' : 'ascending') : undefined}
        href={address + listQueryPart(description, next)}
      />
    )
  }
  const partLabel = (part: string) => {
    const [name = '', inner] = part.split('.')
    return inner === undefined ? columnLabel(locale, key, fields, name) : labelOf(locale, key, name)
  }
  const hasTicks = mayEdit || several === 'file'
  const titlePart = description.title[0] ?? ''
  const table = (
    <table className="office-table register-table">
      <caption>{t(list.isMore ? 'countMore' : 'count', { count: list.total })}</caption>
      <thead>
        <tr>
          {hasTicks && <td />}
          {heading(titlePart, partLabel(titlePart))}
          {columns.map((part) => heading(part, partLabel(part)))}
        </tr>
      </thead>
      <tbody>
        {list.rows.map(({ id, version, title, cells, href }) => (
          <tr key={id}>
            {hasTicks && (
              <td className="tick">
                <input type="checkbox" name="ref" value={`${id}:${version}`} aria-label={t('tick', { title })} />
              </td>
            )}
            <th scope="row">
              <Link href={href ?? `${address}/${id}`} className="clipped">
                {title}
              </Link>
            </th>
            {columns.map((part, at) => (
              <td key={part} data-label={partLabel(part)}>
                <span className="clipped">{cells[at]}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )

  return (
    <>
      {hasTicks ? (
        <form action={several === 'file' ? `${address}/export` : `${address}/several`}>
          {table}
          <p className="several">
            <span>{t('ticked')}</span>
            {several === 'file' && (
              <>
                <button type="submit" name="as" value="csv" className="button">
                  {t('export')}
                </button>
                <button type="submit" name="as" value="xlsx" className="button">
                  {exchange('xlsx')}
                </button>
              </>
            )}
            {acts.map(({ act, label }) => (
              <button
                key={act}
                type="submit"
                name="act"
                value={act}
                formAction={`${address}/several`}
                className="button"
              >
                {label}
              </button>
            ))}
            {several === 'change' && settable.length > 0 && (
              <button type="submit" name="act" value="set" className="button">
                {t('set')}
              </button>
            )}
            {several === 'change' && (
              <button type="submit" name="act" value="recycle" className="button">
                {t('recycle')}
              </button>
            )}
          </p>
        </form>
      ) : (
        table
      )}
      <nav className="pages" aria-label={t('next')}>
        {query.after && (
          <Link href={address + listQueryPart(description, { ...query, after: null })}>{t('first')}</Link>
        )}
        {list.next && (
          <Link href={address + listQueryPart(description, { ...query, after: list.next })}>{t('next')}</Link>
        )}
        <a href={file}>{t('export')}</a>
        <a href={`${file}${file.includes('?') ? '&' : '?'}as=xlsx`}>{exchange('xlsx')}</a>
        {mayEdit && <Link href={`/admin/import?list=${path}`}>{exchange('import')}</Link>}
      </nav>
    </>
  )
}
