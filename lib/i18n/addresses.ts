import type { SitePage } from '@/lib/site/rules/site-pages'
import { type Addresses, addressesOf } from './navigation'
import { type Locale, routing } from './routing'

type Slugs = { slugLt: string; slugEn: string }

const slugIn = (locale: Locale, { slugLt, slugEn }: Slugs) => (locale === 'lt' ? slugLt : slugEn)

/** The addresses of a page that is no single record's. */
export function siteAddresses(page: SitePage, municipality: string): Addresses {
  return addressesOf(() => ({ pathname: `/[municipality]${page}` as const, params: { municipality } }))
}

/** The pages of records whose slugs are words of their language. */
export function partnerCityAddresses(municipality: string, city: Slugs): Addresses {
  return addressesOf((locale) => ({
    pathname: '/[municipality]/partner-cities/[slug]',
    params: { municipality, slug: slugIn(locale, city) },
  }))
}

export function agreementAddresses(municipality: string, agreement: Slugs): Addresses {
  return addressesOf((locale) => ({
    pathname: '/[municipality]/agreements/[slug]',
    params: { municipality, slug: slugIn(locale, agreement) },
  }))
}

export function networkAddresses(municipality: string, network: Slugs): Addresses {
  return addressesOf((locale) => ({
    pathname: '/[municipality]/networks/[slug]',
    params: { municipality, slug: slugIn(locale, network) },
  }))
}

export function tripAddresses(municipality: string, reference: string): Addresses {
  return addressesOf(() => ({ pathname: '/[municipality]/trips/[reference]', params: { municipality, reference } }))
}

export function personAddresses(municipality: string, slug: string): Addresses {
  return addressesOf(() => ({ pathname: '/[municipality]/people/[slug]', params: { municipality, slug } }))
}

export function agendaEventAddresses(municipality: string, id: string): Addresses {
  return addressesOf(() => ({ pathname: '/[municipality]/agenda/[id]', params: { municipality, id } }))
}

const ofNoMunicipality: string[] = Object.entries(routing.pathnames)
  .filter(([page]) => !page.startsWith('/[municipality]'))
  .map(([, path]) => (typeof path === 'string' ? path : path.lt))

/** The municipality whose page has these addresses; null for the pages that are no municipality's. */
export function municipalityOf(addresses: Addresses): string | null {
  const [, , first = ''] = addresses.lt.replace(/[?#].*$/, '').split('/')
  return ofNoMunicipality.includes(`/${first}`) ? null : first
}

/** Whether a page was asked for by the address it has in this language; the other language's leads there for good. */
export function isOwnSlug(locale: Locale, slug: string, record: Slugs) {
  return slugIn(locale, record) === slug
}
