import { useTranslations } from 'next-intl'
import { type SitePage, sitePages } from '@/lib/site/rules/site-pages'
import { PageLink } from './page-link'

const aboutPortal = ['site-index', 'accessibility', 'privacy', 'feedback'] as const
type AboutPortal = (typeof aboutPortal)[number]
type NameOf<Path> = Path extends `/${infer Name}` ? Name : never
type Section = Exclude<NameOf<SitePage>, AboutPortal>

const isAbout = (page: string): page is `/${AboutPortal}` => (aboutPortal as readonly string[]).includes(page.slice(1))

/** All pages of a municipality that are no record's: its home, the sections, and those about the portal itself. */
export function SiteStructure({ municipality }: { municipality: string }) {
  const t = useTranslations('siteIndex')
  const common = useTranslations('common')
  const name = (page: SitePage) => (page === '' ? common('home') : common(`sections.${page.slice(1) as Section}`))

  return (
    <ul className="structure">
      {sitePages
        .filter((page) => !isAbout(page))
        .map((page) => (
          <li key={page}>
            <PageLink href={{ pathname: `/[municipality]${page}`, params: { municipality } }}>{name(page)}</PageLink>
          </li>
        ))}
      {sitePages.filter(isAbout).map((page) => (
        <li key={page}>
          <PageLink href={{ pathname: `/[municipality]${page}`, params: { municipality } }}>
            {t(`portalPages.${page.slice(1) as AboutPortal}`)}
          </PageLink>
        </li>
      ))}
    </ul>
  )
}
