import type { PageHref } from '@/lib/i18n/navigation'
import type { Hit } from '../read/answer'
import type { SearchQuery } from '../schema'

/** The query part of a search page's address, in one order, with what goes without saying left out. */
export function queryPart({ q, kind, country, year, page }: Partial<SearchQuery>) {
  const entries = { q, kind, country, year: year && String(year), page: page && page > 1 ? String(page) : undefined }
  const query = new URLSearchParams(Object.entries(entries).flatMap(([name, value]) => (value ? [[name, value]] : [])))
  return query.size > 0 ? `?${query}` : ''
}

/** The page of a record that was found. People are shown by the trips they made, the agenda and priorities by the mayor. */
export function pageOf({ kind, municipality: { slug: municipality }, address: slug }: Hit): PageHref {
  switch (kind) {
    case 'municipality':
      return { pathname: '/[municipality]', params: { municipality } }
    case 'partnerCity':
      return { pathname: '/[municipality]/partner-cities/[slug]', params: { municipality, slug } }
    case 'network':
      return { pathname: '/[municipality]/networks/[slug]', params: { municipality, slug } }
    case 'agreement':
      return { pathname: '/[municipality]/agreements/[slug]', params: { municipality, slug } }
    case 'trip':
      return { pathname: '/[municipality]/trips/[reference]', params: { municipality, reference: slug } }
    case 'official':
      return { pathname: '/[municipality]/trips', params: { municipality } }
    case 'mayor':
    case 'priority':
    case 'agendaEvent':
      return { pathname: '/[municipality]/mayor', params: { municipality } }
  }
}
