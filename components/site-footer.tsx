import { useTranslations } from 'next-intl'
import { getLocale, getTranslations } from 'next-intl/server'
import { nameMunicipalities } from '@/lib/municipalities/read'
import { Contact } from './contact'
import { PageLink } from './page-link'

type Contacts = { officialName: string; contactEmail: string | null; websiteUrl: string | null }

/** The foot of a municipality's pages: who answers for them, where to ask, and the pages about the portal itself. */
export function SiteFooter({ slug, ...contact }: Contacts & { slug: string }) {
  const t = useTranslations('common')
  const params = { municipality: slug }

  return (
    <footer className="site-foot">
      <div className="frame">
        <Contact {...contact} />
        <nav aria-label={t('about')}>
          <ul>
            <li>
              <PageLink href={{ pathname: '/[municipality]/feedback', params }}>{t('feedback')}</PageLink>
            </li>
            <li>
              <PageLink href={{ pathname: '/[municipality]/accessibility', params }}>{t('accessibility')}</PageLink>
            </li>
            <li>
              <PageLink href={{ pathname: '/[municipality]/privacy', params }}>{t('privacy')}</PageLink>
            </li>
            <li>
              <PageLink href={{ pathname: '/[municipality]/statistics', params }}>{t('data')}</PageLink>
            </li>
            <li>
              <PageLink href={{ pathname: '/[municipality]/site-index', params }}>{t('siteIndex')}</PageLink>
            </li>
            <li>
              <PageLink href="/">{t('allMunicipalities')}</PageLink>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  )
}

/** The foot of the pages that are no municipality's: each municipality answers for its own. */
export async function PortalFooter() {
  const t = await getTranslations('common')
  const municipalities = await nameMunicipalities(await getLocale())

  return (
    <footer className="site-foot">
      <div className="frame">
        <nav aria-label={t('about')}>
          <ul className="by-municipality">
            {municipalities.map(({ slug, officialName, contactEmail }) => {
              const params = { municipality: slug }
              return (
                <li key={slug}>
                  <strong>{officialName}</strong>
                  <ul>
                    {contactEmail && (
                      <li>
                        <a href={`mailto:${contactEmail}`}>{contactEmail}</a>
                      </li>
                    )}
                    <li>
                      <PageLink href={{ pathname: '/[municipality]/feedback', params }}>{t('feedback')}</PageLink>
                    </li>
                    <li>
                      <PageLink href={{ pathname: '/[municipality]/accessibility', params }}>
                        {t('accessibility')}
                      </PageLink>
                    </li>
                    <li>
                      <PageLink href={{ pathname: '/[municipality]/privacy', params }}>{t('privacy')}</PageLink>
                    </li>
                    <li>
                      <PageLink href={{ pathname: '/[municipality]/site-index', params }}>{t('siteIndex')}</PageLink>
                    </li>
                  </ul>
                </li>
              )
            })}
          </ul>
        </nav>
      </div>
    </footer>
  )
}
