import { useLocale } from 'next-intl'
import type { BreadcrumbList } from 'schema-dts'
import { env } from '@/lib/env'
import { type Addresses, getPathname, type PageHref } from '@/lib/i18n/navigation'
import { JsonLd } from './json-ld'

type Props = {
  crumbs: { href: PageHref; label: string }[]
  /** The page itself, at the end of the way. */
  page: { name: string; addresses: Addresses } | null
}

/** The way from the portal's front to this page. */
export function Breadcrumbs({ crumbs, page }: Props) {
  const locale = useLocale()
  if (crumbs.length === 0) return null
  const way = crumbs.map(({ href, label }) => ({ name: label, path: getPathname({ locale, href }) }))
  if (page) way.push({ name: page.name, path: page.addresses[locale] })

  return (
    <JsonLd<BreadcrumbList>
      thing={{
        '@context': 'https://schema.org',
        '@type': 'BreadcrumbList',
        itemListElement: way.map(({ name, path }, at) => ({
          '@type': 'ListItem',
          position: at + 1,
          name,
          item: env().TILTAS_ORIGIN + path,
        })),
      }}
    />
  )
}
