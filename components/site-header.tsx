import { useLocale, useTranslations } from 'next-intl'
import { getPathname } from '@/lib/i18n/navigation'
import { PageLink } from './page-link'
import { SearchForm } from './search/form'

/** The head of a municipality's pages: its name and the five sections. */
export function SiteHeader({ slug, name }: { slug: string; name: string }) {
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
        <nav className="sections" aria-label={t('navigation')}>
          <ul>
            <li>
              <PageLink href={{ pathname: '/[municipality]/partner-cities', params }} data-section="partner-cities">
                {t('sections.partner-cities')}
              </PageLink>
            </li>
            <li>
              <PageLink href={{ pathname: '/[municipality]/agreements', params }} data-section="agreements">
                {t('sections.agreements')}
              </PageLink>
            </li>
            <li>
              <PageLink href={{ pathname: '/[municipality]/networks', params }} data-section="networks">
                {t('sections.networks')}
              </PageLink>
            </li>
            <li>
              <PageLink href={{ pathname: '/[municipality]/trips', params }} data-section="trips">
                {t('sections.trips')}
              </PageLink>
            </li>
            <li>
              <PageLink href={{ pathname: '/[municipality]/mayor', params }} data-section="mayor">
                {t('sections.mayor')}
              </PageLink>
            </li>
          </ul>
        </nav>
      </div>
    </header>
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
