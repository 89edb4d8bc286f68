import { useLocale, useTranslations } from 'next-intl'
import { getPathname } from '@/lib/i18n/navigation'
import type { Elsewhere as Found } from '@/lib/search/read/hits'
import { queryPart } from '@/lib/search/rules/address'

/** Where else just what was asked is found: „Kaune rasti 3 įrašai“, with the way there. */
export function Elsewhere({ q, elsewhere }: { q: string; elsewhere: Found[] }) {
  const t = useTranslations('search')
  const locale = useLocale()
  const path = (municipality: string) =>
    getPathname({ locale, href: { pathname: '/[municipality]/search', params: { municipality } } })

  return elsewhere.map(({ slug, nameLtLocative, nameEn, count }) => (
    <p key={slug} className="lead">
      {t.rich('elsewhere', {
        place: locale === 'lt' ? nameLtLocative : nameEn,
        n: count,
        link: (words) => <a href={path(slug) + queryPart({ q })}>{words}</a>,
      })}
    </p>
  ))
}
