import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Addresses, PageHref } from '@/lib/i18n/navigation'
import { Breadcrumbs } from './json-ld/breadcrumbs'
import { LanguageSwitch } from './language-switch'
import { PageFoot } from './page-foot'
import { PageLink } from './page-link'

export type Crumb = { href: PageHref; label: string }

type Props = {
  title: ReactNode
  /** The title in plain words, where it is more than words. */
  called?: string | undefined
  /** What the title is called on lists, from where it moves here: `network-…` with the Lithuanian slug, as lists have it. */
  travels?: string
  overline?: ReactNode
  addresses: Addresses
  /** The way from the portal's front to the page above this one. */
  crumbs: Crumb[]
  updated?: { at: Date | null; timeZone: string }
  children: ReactNode
}

/** What every public page has around its content: the way to it, the other language, its title, when it last changed. */
export function Page({ title, called, travels, overline, addresses, crumbs, updated, children }: Props) {
  const t = useTranslations('common')
  const name = typeof title === 'string' ? title : called

  return (
    <div className="frame">
      <div className="crumbs-bar">
        {crumbs.length > 0 && (
          <nav className="crumbs" aria-label={t('breadcrumbs')}>
            <ol>
              {crumbs.map(({ href, label }) => (
                <li key={label}>
                  <PageLink href={href}>{label}</PageLink>
                </li>
              ))}
            </ol>
          </nav>
        )}
        <Breadcrumbs crumbs={crumbs} page={name ? { name, addresses } : null} />
        <LanguageSwitch addresses={addresses} />
      </div>
      <main id="content">
        <header className="page-head">
          {overline && <p className="kicker">{overline}</p>}
          <h1>{travels ? <span data-travel={travels}>{title}</span> : title}</h1>
        </header>
        {children}
        <PageFoot addresses={addresses} updated={updated} />
      </main>
    </div>
  )
}
