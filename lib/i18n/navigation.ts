import { createNavigation } from 'next-intl/navigation'
import { type Locale, routing } from './routing'

export const { getPathname } = createNavigation(routing)

/** A page by its folder and parameters: `{ pathname: '/[municipality]/trips', params: { municipality: 'kaunas' } }`. */
export type PageHref = Parameters<typeof getPathname>[0]['href']

/** One page's path in each language. */
export type Addresses = Record<Locale, string>

/** The path of the same page in every language; its slugs may differ. */
export function addressesOf(page: (locale: Locale) => PageHref): Addresses {
  return {
    lt: getPathname({ locale: 'lt', href: page('lt') }),
    en: getPathname({ locale: 'en', href: page('en') }),
  }
}

/** The same addresses with the part after the path, which is the same in every language. */
export function withQuery({ lt, en }: Addresses, query: string): Addresses {
  return { lt: lt + query, en: en + query }
}
