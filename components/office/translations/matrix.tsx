import { getTranslations } from 'next-intl/server'
import type { Staff } from '@/lib/auth/staff'
import { formatMoment } from '@/lib/dates/moment'
import { typeWord } from '@/lib/records/rules/words'
import type { RecordDescription } from '@/lib/records/schema/description'
import type { MatrixRow } from '@/lib/translations/read/matrix'
import { textQueryPart } from '@/lib/translations/schema/query'
import { type TextState, textStates } from '@/lib/translations/schema/state'
import { Link } from '../link'

type Props = {
  staff: Staff
  matrix: MatrixRow[]
  query: { description: RecordDescription | null; state: TextState | null }
}

/** How many texts are in which state, type by type; each number leads to the records it counts. */
export async function TranslationMatrix({ staff, matrix, query }: Props) {
  const { locale, municipality } = staff
  const t = await getTranslations({ locale, namespace: 'translations' })
  const to = (type: string | undefined, state: TextState | null) =>
    `/admin/translations${textQueryPart({ type, state })}`
  const cell = (type: string | undefined, label: string, state: TextState, count: number) => {
    const isShown = query.state === state && query.description?.path === type
    return (
      <td key={state} data-label={t(`states.${state}`)} className="number">
        {count === 0 ? (
          0
        ) : (
          <Link
            href={to(type, state)}
            aria-current={isShown ? 'true' : undefined}
            aria-label={`${label}, ${t(`states.${state}`)}: ${count}`}
          >
            {count}
          </Link>
        )}
      </td>
    )
  }

  return (
    <table className="office-table translation-matrix">
      <caption>{t('caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('type')}</th>
          {textStates.map((state) => (
            <th key={state} scope="col" className="number">
              {t(`states.${state}`)}
            </th>
          ))}
          <th scope="col">{t('since')}</th>
        </tr>
      </thead>
      <tbody>
        {matrix.map(({ key, path, texts, oldest }) => (
          <tr key={key}>
            <th scope="row">
              <Link href={to(path, null)}>{typeWord(locale, key, 'many')}</Link>
            </th>
            {textStates.map((state) => cell(path, typeWord(locale, key, 'many'), state, texts[state] ?? 0))}
            <td data-label={t('since')}>{oldest && formatMoment(locale, oldest, municipality.timeZone)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('all')}</th>
          {textStates.map((state) =>
            cell(
              undefined,
              t('all'),
              state,
              matrix.reduce((sum, { texts }) => sum + (texts[state] ?? 0), 0),
            ),
          )}
          <td />
        </tr>
      </tfoot>
    </table>
  )
}
