import { useTranslations } from 'next-intl'

type Props = { officialName: string; contactEmail: string | null; websiteUrl: string | null }

/** Who answers for a municipality's pages, and where to ask. */
export function Contact({ officialName, contactEmail, websiteUrl }: Props) {
  const t = useTranslations('common')

  return (
    <address className="contact">
      <strong>{officialName}</strong>
      {contactEmail && (
        <span>
          {t('moreInformation')} <a href={`mailto:${contactEmail}`}>{contactEmail}</a>
        </span>
      )}
      {websiteUrl && (
        <span>
          {t('website')}: <a href={websiteUrl}>{new URL(websiteUrl).hostname}</a>
        </span>
      )}
    </address>
  )
}
