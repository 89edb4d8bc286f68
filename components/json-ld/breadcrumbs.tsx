import { useLocale } from 'next-intl'
import type { BreadcrumbList } from 'schema-dts'
import { env } from '@/lib/env'
import { getPathname, type PageHref } from '@/lib/i18n/navigation'
import { JsonLd } from './json-ld'

/** The way from the portal's front to the page above this one. */
export function Breadcrumbs({ crumbs }: { crumbs: { href: PageHref; label: string }[] }) {
  const locale = useLocale()
  if (crumbs.length === 0) return null

  return (
    <JsonLd<BreadcrumbList>
      thing={{
        '@context': 'https://schema.org',
        '@type': 'BreadcrumbList',
        itemListElement: crumbs.map(({ href, label }, at) => ({
          '@type': 'ListItem',
          position: at + 1,
          name: label,
          item: env().TILTAS_ORIGIN + getPathname({ locale, href }),
        })),
      }}
    />
  )
}
