import { useTranslations } from 'next-intl'
import { messagesOf } from '@/lib/i18n/messages'
import { type SitePage, sitePages } from '@/lib/site/rules/site-pages'
import { PageLink } from './page-link'

type Messages = ReturnType<typeof messagesOf>
type Section = keyof Messages['common']['sections']
type NameOf<Path> = Path extends `/${infer Name}` ? Name : never
type Other = Exclude<NameOf<SitePage>, Section>

const isSection = (name: string): name is Section => name in messagesOf('lt').common.sections

/** All pages of a municipality that are no record's, in the order of the list of public paths. */
export function SiteStructure({ municipality }: { municipality: string }) {
  const t = useTranslations('siteIndex')
  const common = useTranslations('common')
  const nameOf = (page: SitePage) => {
    const name = page.slice(1)
    if (name === '') return common('home')
    return isSection(name) ? common(`sections.${name}`) : t(`pages.${name as Other}`)
  }

  return (
    <ul className="structure">
      {sitePages.map((page) => (
        <li key={page}>
          <PageLink href={{ pathname: `/[municipality]${page}`, params: { municipality } }}>{nameOf(page)}</PageLink>
        </li>
      ))}
    </ul>
  )
}
