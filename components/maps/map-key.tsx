import { useTranslations } from 'next-intl'

/** What the marks of a map mean, in words beside the marks themselves. */
export function MapKey({ home, hasEnded }: { home: string; hasEnded: boolean }) {
  const t = useTranslations('maps')

  return (
    <ul className="key" aria-label={t('key')}>
      <li>
        <svg className="key-mark" viewBox="0 0 20 20" aria-hidden="true">
          <circle className="map-home-ring" cx="10" cy="10" />
          <circle className="map-home-dot" cx="10" cy="10" />
        </svg>
        {t('keyHome', { home })}
      </li>
      <li>
        <svg className="key-mark" viewBox="0 0 20 20" aria-hidden="true">
          <circle className="map-dot" cx="10" cy="10" />
        </svg>
        {t('keyPartner')}
      </li>
      {hasEnded && (
        <li className="map-link-ended">
          <svg className="key-mark" viewBox="0 0 20 20" aria-hidden="true">
            <circle className="map-dot" cx="10" cy="10" />
          </svg>
          {t('keyEnded')}
        </li>
      )}
      <li>
        <svg className="key-mark map" viewBox="0 0 20 20" aria-hidden="true">
          <rect className="map-partner-land" x="2" y="4" width="16" height="12" />
        </svg>
        {t('keyCountry')}
      </li>
    </ul>
  )
}
