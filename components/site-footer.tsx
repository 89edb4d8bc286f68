import { useTranslations } from 'next-intl'
import { PageLink } from './page-link'

type Props = { officialName: string; contactEmail: string | null; websiteUrl: string | null }

/** The foot of a municipality's pages: who answers for them and where to ask. */
export function SiteFooter({ officialName, contactEmail, websiteUrl }: Props) {
  const t = useTranslations('common')

  return (
    <footer className="site-foot">
      <div className="frame">
        <p>
          <strong>{officialName}</strong>
        </p>
        {contactEmail && (
          <p>
            {t('moreInformation')} <a href={`mailto:${contactEmail}`}>{contactEmail}</a>
          </p>
        )}
        {websiteUrl && (
          <p>
            {t('website')}: <a href={websiteUrl}>{new URL(websiteUrl).hostname}</a>
          </p>
        )}
        <p>
          <PageLink href="/">{t('allMunicipalities')}</PageLink>
        </p>
      </div>
    </footer>
  )
}
