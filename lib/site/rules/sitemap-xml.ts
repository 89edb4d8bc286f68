import type { Addresses } from '@/lib/i18n/navigation'
import { escapeMarkup } from '@/lib/text/markup'

/** A page the public may read, by its path in each language, and when it last changed where that is known. */
export type PublicPage = { addresses: Addresses; updatedAt: Date | null }

const head = '<?xml version="1.0" encoding="UTF-8"?>'
const schema = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** A sitemap: each page in each of its languages, with the other ones as alternates. */
export function sitemapXml(origin: string, pages: PublicPage[]) {
  const urls = pages.flatMap(({ addresses, updatedAt }) => {
    const alternates = [...Object.entries(addresses), ['x-default', addresses.lt] as const]
      .map(([lang, path]) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${escapeMarkup(origin + path)}"/>`)
      .join('')
    return Object.values(addresses).map(
      (path) => `<url><loc>${escapeMarkup(origin + path)}</loc>${lastmod(updatedAt)}${alternates}</url>`,
    )
  })
  return `${head}\n<urlset xmlns="${schema}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`
}

/** The index of the sitemaps at these paths. */
export function sitemapIndexXml(origin: string, sitemaps: { path: string; updatedAt: Date | null }[]) {
  const entries = sitemaps.map(
    ({ path, updatedAt }) => `<sitemap><loc>${escapeMarkup(origin + path)}</loc>${lastmod(updatedAt)}</sitemap>`,
  )
  return `${head}\n<sitemapindex xmlns="${schema}">\n${entries.join('\n')}\n</sitemapindex>\n`
}

function lastmod(updatedAt: Date | null) {
  return updatedAt ? `<lastmod>${updatedAt.toISOString()}</lastmod>` : ''
}
