import { env } from '@/lib/env'
import { listRecordPages, listSitePages, recordKinds } from '@/lib/site/read/sitemaps'
import { sitemapXml } from '@/lib/site/rules/sitemap-xml'

export const dynamic = 'force-dynamic'

/** `pages.xml` and `<kind>-<sheet>.xml` of a municipality. */
export async function GET(_request: Request, { params }: RouteContext<'/sitemaps/[municipality]/[file]'>) {
  const { municipality, file } = await params
  const [, name = '', sheet] = /^([a-z-]+?)(?:-([1-9]\d{0,4}))?\.xml$/.exec(file) ?? []
  const kind = recordKinds.find((one) => one === name)

  const pages =
    kind && sheet
      ? await listRecordPages(municipality, kind, Number(sheet))
      : file === 'pages.xml' && (await listSitePages(municipality))
  if (!pages || pages.length === 0) return new Response(null, { status: 404 })
  return new Response(sitemapXml(env().TILTAS_ORIGIN, pages), { headers: { 'content-type': 'application/xml' } })
}
