import { getTranslations } from 'next-intl/server'
import type { Staff } from '@/lib/auth/staff'
import { formatMoment } from '@/lib/dates/moment'
import { typeWord } from '@/lib/records/rules/words'
import type { RecordDescription } from '@/lib/records/schema/description'
import type { TranslationList as Records } from '@/lib/translations/read/list'
import { textQueryPart } from '@/lib/translations/schema/query'
import { type TextState, textStates } from '@/lib/translations/schema/state'
import { Link } from '../link'

type Props = {
  staff: Staff
  list: Records
  query: { description: RecordDescription | null; state: TextState | null }
}

/** The records of a type or a state, each with the states of its texts and the way to them. */
export async function TranslationList({ staff, list, query }: Props) {
  const { locale, municipality } = staff
  const t = await getTranslations({ locale, namespace: 'translations' })
  const office = await getTranslations({ locale, namespace: 'office.list' })
  const words = [
    query.description && typeWord(locale, query.description.key, 'many'),
    query.state && t(`states.${query.state}`),
  ]
  const to = (page: number) => {
    const part = textQueryPart({ type: query.description?.path, state: query.state })
    return `/admin/translations${part}${page > 1 ? `&page=${page}` : ''}`
  }

  return (
    <section aria-labelledby="records">
      <h2 id="records">{words.filter(Boolean).join(': ')}</h2>
      {list.total === 0 ? (
        <p className="empty">{t('none')}</p>
      ) : (
        <table className="office-table">
          <caption>{t('list', { count: list.total })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('record')}</th>
              {!query.description && <th scope="col">{t('type')}</th>}
              <th scope="col">{t('state')}</th>
              <th scope="col">{t('recordSince')}</th>
            </tr>
          </thead>
          <tbody>
            {list.records.map(({ recordId, type, title, states, since }) => (
              <tr key={recordId}>
                <th scope="row">
                  <Link href={`/admin/translations/${type.path}/${recordId}`} className="clipped">
                    {title}
                  </Link>
                </th>
                {!query.description && <td data-label={t('type')}>{typeWord(locale, type.key, 'one')}</td>}
                <td data-label={t('state')}>
                  {textStates
                    .filter((state) => states[state])
                    .map((state) => `${t(`states.${state}`)}: ${states[state]}`)
                    .join(', ')}
                </td>
                <td data-label={t('recordSince')}>
                  {since && formatMoment(locale, new Date(since), municipality.timeZone)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {list.pages > 1 && (
        <nav className="pages" aria-label={office('pages')}>
          {list.page > 1 && <Link href={to(list.page - 1)}>{office('previous')}</Link>}
          {list.page < list.pages && <Link href={to(list.page + 1)}>{office('next')}</Link>}
        </nav>
      )}
    </section>
  )
}
