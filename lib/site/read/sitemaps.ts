import 'server-only'
import { dependsOn } from '@/lib/cache/depends-on'
import { everyMunicipality } from '@/lib/cache/kinds'
import { latest } from '@/lib/dates/latest'
import { db } from '@/lib/db'
import { siteAddresses } from '@/lib/i18n/addresses'
import { type SitePage, sitePages } from '../rules/site-pages'
import type { PublicPage } from '../rules/sitemap-xml'
import { figuresOf, recordKinds, recordsInSitemap } from './records'

/** Every sitemap there is: of each municipality its own pages, then its records by kind. */
export async function listSitemaps() {
  dependsOn(everyMunicipality, 'municipality')
  const [municipalities, figures] = await Promise.all([
    db.municipality.findMany({ orderBy: { slug: 'asc' }, select: { id: true, slug: true } }),
    figuresOf(),
  ])
  return municipalities.flatMap(({ id, slug }) => {
    const records = recordKinds.flatMap((kind) => {
      const { count, updatedAt } = figures(kind, id)
      const sheets = Math.ceil(count / recordsInSitemap)
      return Array.from({ length: sheets }, (_, at) => ({
        path: `/sitemaps/${slug}/${kind}-${at + 1}.xml`,
        // Of many sheets it is not known which one changed.
        updatedAt: sheets === 1 ? updatedAt : null,
      }))
    })
    return [{ path: `/sitemaps/${slug}/pages.xml`, updatedAt: null }, ...records]
  })
}

/** The pages of a municipality that are not a record's; null when there is no such municipality. */
export async function listSitePages(municipality: string): Promise<PublicPage[] | null> {
  dependsOn(municipality, 'municipality')
  const row = await db.municipality.findUnique({ where: { slug: municipality }, select: { id: true, updatedAt: true } })
  if (!row) return null

  const figures = await figuresOf(row.id)
  const changed = (page: SitePage) => {
    if (page === '') return latest(row.updatedAt, ...recordKinds.map((kind) => figures(kind, row.id).updatedAt))
    const kind = recordKinds.find((one) => page === `/${one}`)
    return kind ? figures(kind, row.id).updatedAt : null
  }
  return sitePages.map((page) => ({
    addresses: siteAddresses(page, municipality),
    updatedAt: changed(page),
  }))
}
