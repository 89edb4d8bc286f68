import { useLocale, useTranslations } from 'next-intl'
import { siteAddresses } from '@/lib/i18n/addresses'
import { getPathname } from '@/lib/i18n/navigation'
import type { SitePage } from '@/lib/site/rules/site-pages'
import { PageLink } from './page-link'
import { SearchForm } from './search/form'

type Props = { slug: string; name: string; path: string }

/** The head of a municipality's pages: its name and the five sections, with the one to which the page of this path belongs. */
export function SiteHeader({ slug, name, path }: Props) {
  const t = useTranslations('common')
  const params = { municipality: slug }

  return (
    <header className="site-head">
      <div className="frame">
        <PageLink href={{ pathname: '/[municipality]', params }} className="brand">
          <span className="monogram" aria-hidden="true">
            {name.slice(0, 1)}
          </span>
          <span>
            {name}
            <small>{t('internationalRelations')}</small>
          </span>
        </PageLink>
        <SearchForm path={getPathname({ locale: useLocale(), href: { pathname: '/[municipality]/search', params } })} />
        <Sections municipality={slug} path={path} />
      </div>
    </header>
  )
}

const sections = ['partner-cities', 'agreements', 'networks', 'trips', 'mayor'] as const

/** Pages beside a section's own that belong to it. */
const within: Partial<Record<(typeof sections)[number], SitePage[]>> = {
  agreements: ['/anniversaries'],
  trips: ['/people'],
  mayor: ['/agenda'],
}

function Sections({ municipality, path }: { municipality: string; path: string }) {
  const t = useTranslations('common')
  const locale = useLocale()
  const addressOf = (page: SitePage) => siteAddresses(page, municipality)[locale]
  const current = (section: (typeof sections)[number]) => {
    const own = addressOf(`/${section}`)
    if (path === own) return 'page'
    const belongs = [own, ...(within[section] ?? []).map(addressOf)].some((page) => `${path}/`.startsWith(`${page}/`))
    return belongs ? 'true' : undefined
  }

  return (
    <nav className="sections" aria-label={t('navigation')}>
      <ul>
        {sections.map((section) => (
          <li key={section}>
            <a href={addressOf(`/${section}`)} aria-current={current(section)}>
              {t(`sections.${section}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The head of the pages that are no municipality's. */
export function PortalHeader() {
  const t = useTranslations('common')

  return (
    <header className="site-head">
      <div className="frame">
        <PageLink href="/" className="brand">
          <span className="monogram" aria-hidden="true">
            {t('portal').slice(0, 1)}
          </span>
          <span>
            {t('portal')}
            <small>{t('tagline')}</small>
          </span>
        </PageLink>
        <SearchForm path={getPathname({ locale: useLocale(), href: '/search' })} />
      </div>
    </header>
  )
}
