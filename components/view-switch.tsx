import { useTranslations } from 'next-intl'

/** The same partners as a table or as cards. */
export function ViewSwitch({ ways, chosen }: { ways: { view: 'table' | 'cards'; href: string }[]; chosen: string }) {
  const t = useTranslations('partnerCities')

  return (
    <nav className="pages view-switch small" aria-label={t('view')}>
      {ways.map(({ view, href }) => (
        <a key={view} href={href} aria-current={view === chosen ? 'true' : undefined}>
          {t(`views.${view}`)}
        </a>
      ))}
    </nav>
  )
}
