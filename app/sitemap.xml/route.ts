import { env } from '@/lib/env'
import { listSitemaps } from '@/lib/site/read/sitemaps'
import { sitemapIndexXml } from '@/lib/site/rules/sitemap-xml'

export const dynamic = 'force-dynamic'

/** The index of all sitemaps, which `robots.txt` names. */
export async function GET() {
  const sitemaps = [{ path: '/sitemaps/portal.xml', updatedAt: null }, ...(await listSitemaps())]
  return new Response(sitemapIndexXml(env().TILTAS_ORIGIN, sitemaps), {
    headers: { 'content-type': 'application/xml' },
  })
}
