import { neverChanges } from '@/lib/cache/depends-on'
import { routing } from '@/lib/i18n/routing'

export const dynamic = 'force-dynamic'

const aDay = 'public, max-age=86400'
const pages = routing.locales.flatMap((locale) => [`/${locale}`, `/${locale}/*`])
/** What is fetched rather than read, by what its link says or where it leads. */
const files = ['/*/*/statistika/duomenys/*', '/*/*/statistics/data/*', '/*.*']

/** Which links a browser may load when a reader points at them, so that the page is there when they click: pages, no files. */
export function GET() {
  const where = {
    and: [
      { href_matches: pages },
      { not: { href_matches: files } },
      { not: { selector_matches: '[download], [rel~=nofollow]' } },
    ],
  }
  neverChanges()
  return new Response(JSON.stringify({ prefetch: [{ where, eagerness: 'moderate' }] }), {
    headers: { 'content-type': 'application/speculationrules+json', 'cache-control': aDay },
  })
}
