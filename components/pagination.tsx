import { useTranslations } from 'next-intl'

type Props = { path: string; query?: Record<string, string>; page: number; pages: number }

/** The pages of a long list as links; nothing where there is one page. */
export function Pagination({ path, query = {}, page, pages }: Props) {
  const t = useTranslations('common')
  if (pages === 1) return null
  const to = (number: number) => {
    const search = new URLSearchParams(number === 1 ? query : { ...query, page: String(number) }).toString()
    return search ? `${path}?${search}` : path
  }

  return (
    <nav className="pages" aria-label={t('pages')}>
      {page > 1 && (
        <a href={to(page - 1)} rel="prev">
          {t('previousPage')}
        </a>
      )}
      <p className="py-2">{t('page', { page: String(page), pages: String(pages) })}</p>
      {page < pages && (
        <a href={to(page + 1)} rel="next">
          {t('nextPage')}
        </a>
      )}
    </nav>
  )
}
