import { neverChanges } from '@/lib/cache/depends-on'
import { env } from '@/lib/env'
import { addressesOf } from '@/lib/i18n/navigation'
import { sitemapXml } from '@/lib/site/rules/sitemap-xml'

export const dynamic = 'force-dynamic'

/** The pages that are no municipality's. */
export async function GET() {
  neverChanges()
  const pages = (['/', '/search'] as const).map((page) => ({ addresses: addressesOf(() => page), updatedAt: null }))
  return new Response(sitemapXml(env().TILTAS_ORIGIN, pages), { headers: { 'content-type': 'application/xml' } })
}
