import { neverChanges } from '@/lib/cache/depends-on'
import { env } from '@/lib/env'

export const dynamic = 'force-dynamic'

/** Everything public may be read by anyone; the office is nobody's to index. */
export function GET() {
  neverChanges()
  const rules = [
    'User-agent: *',
    'Disallow: /admin',
    'Disallow: /api/',
    '',
    `Sitemap: ${env().TILTAS_ORIGIN}/sitemap.xml`,
  ]
  return new Response(`${rules.join('\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
