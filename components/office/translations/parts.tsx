import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/routing'
import type { Wanted } from '@/lib/translations/read/parts'
import type { Part } from '@/lib/translations/schema/query'

type Props = { locale: Locale; query: Wanted; parts: (Part & { records: number })[] }

/** The files for translators, one after another; together they are all that was asked for. */
export async function FileParts({ locale, query, parts }: Props) {
  const t = await getTranslations({ locale, namespace: 'translations' })
  if (parts.length === 0) return <p className="empty">{t('none')}</p>

  return (
    <ol className="entries">
      {parts.map(({ from, until, records }, at) => {
        const asked = {
          ...(query.description && { type: query.description.path }),
          ...(query.state && { state: query.state }),
          ...{ from, until, part: String(at + 1), parts: String(parts.length) },
        }
        return (
          <li key={from}>
            <a href={`/admin/translations/export?${new URLSearchParams(asked)}`}>
              {t('parts.part', { part: String(at + 1), parts: String(parts.length) })}
            </a>{' '}
            <span className="muted">({t('list', { count: records })})</span>
          </li>
        )
      })}
    </ol>
  )
}
