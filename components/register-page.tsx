import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { siteAddresses } from '@/lib/i18n/addresses'
import { withQuery } from '@/lib/i18n/navigation'
import type { Municipality } from '@/lib/municipalities/read'
import type { SitePage } from '@/lib/site/rules/site-pages'
import { DatasetThing } from './json-ld/dataset'
import { type Crumb, Page } from './page'

type Props = {
  municipality: Municipality
  page: SitePage
  /** The pages between the municipality's home and this one. */
  above?: Crumb[]
  title: string
  description: string
  /** The part of the address that tells the page apart: `?page=2`. */
  query?: string
  /** When the newest of what it shows changed; null where it shows nothing yet. */
  updatedAt: Date | null
  /** Files with the same data. */
  files?: { path: string; mediaType: string }[]
  children: ReactNode
}

/** A page that shows a municipality's records as a set that can be found and cited. */
export function RegisterPage({
  municipality,
  page,
  above = [],
  title,
  description,
  query = '',
  files,
  ...rest
}: Props) {
  const common = useTranslations('common')
  const locale = useLocale()
  const { slug, name, timeZone } = municipality
  const addresses = siteAddresses(page, slug)
  const updatedAt = rest.updatedAt ?? municipality.updatedAt

  return (
    <Page
      title={title}
      addresses={withQuery(addresses, query)}
      crumbs={[
        { href: '/', label: common('portal') },
        { href: { pathname: '/[municipality]', params: { municipality: slug } }, label: name },
        ...above,
      ]}
      updated={{ at: updatedAt, timeZone }}
    >
      <DatasetThing
        name={title}
        description={description}
        path={addresses[locale]}
        municipality={municipality}
        updatedAt={updatedAt}
        files={files}
      />
      {rest.children}
    </Page>
  )
}
