import { useTranslations } from 'next-intl'

/** The way to where something can be read, by the name of its site. */
export function SourceLink({ url }: { url: string }) {
  const t = useTranslations('common')
  return (
    <span className="muted small">
      {' '}
      {t('source')}: <a href={url}>{new URL(url).hostname}</a>
    </span>
  )
}
