import { useTranslations } from 'next-intl'

/** The query parts of the pages beside one; null where it is the first or the last. */
export type PagesBeside = { first: string | null; previous: string | null; next: string | null }

/** The ways from one page of a list to those beside it; nothing where there is one page. */
export function ListPages({ path, pages: { first, previous, next } }: { path: string; pages: PagesBeside }) {
  const t = useTranslations('common')
  if (first === null && next === null) return null

  return (
    <nav className="pages" aria-label={t('pages')}>
      {first !== null && <a href={path + first}>{t('firstPage')}</a>}
      {previous !== null && (
        <a href={path + previous} rel="prev">
          {t('previousPage')}
        </a>
      )}
      {next !== null && (
        <a href={path + next} rel="next">
          {t('nextPage')}
        </a>
      )}
    </nav>
  )
}
