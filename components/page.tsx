import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { formatDate } from '@/lib/dates/format'
import { today } from '@/lib/dates/today'
import type { Addresses, PageHref } from '@/lib/i18n/navigation'
import { LanguageSwitch } from './language-switch'
import { PageLink } from './page-link'

type Section = 'partner-cities' | 'agreements' | 'networks' | 'trips' | 'mayor'
type Crumb = { href: PageHref; label: string }

type Props = {
  title: ReactNode
  overline?: ReactNode
  section?: Section
  addresses: Addresses
  /** The way from the portal's front to the page above this one. */
  crumbs: Crumb[]
  updated?: { at: Date | null; timeZone: string }
  children: ReactNode
}

/** What every public page has around its content: the way to it, the other language, its title, when it last changed. */
export function Page({ title, overline, section, addresses, crumbs, updated, children }: Props) {
  const t = useTranslations('common')

  return (
    <div className="frame">
      <div className="crumbs-bar">
        <nav className="crumbs" aria-label={t('breadcrumbs')}>
          <ol>
            {crumbs.map(({ href, label }) => (
              <li key={label}>
                <PageLink href={href}>{label}</PageLink>
              </li>
            ))}
          </ol>
        </nav>
        <LanguageSwitch addresses={addresses} />
      </div>
      <main id="content" data-section={section}>
        <header className="page-head">
          {overline && <p className="kicker">{overline}</p>}
          <h1>{title}</h1>
        </header>
        {children}
        {updated?.at && <Updated at={updated.at} timeZone={updated.timeZone} />}
      </main>
    </div>
  )
}

function Updated({ at, timeZone }: { at: Date; timeZone: string }) {
  const t = useTranslations('common')
  const locale = useLocale()
  const day = today(timeZone, at)

  return (
    <p className="muted small mt-14">
      <time dateTime={at.toISOString()}>{t('updated', { date: formatDate(locale, day) })}</time>
    </p>
  )
}
