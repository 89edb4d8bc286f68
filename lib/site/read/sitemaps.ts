import 'server-only'
import { latest } from '@/lib/dates/latest'
import { db } from '@/lib/db'
import { agreementAddresses, networkAddresses, partnerCityAddresses, tripAddresses } from '@/lib/i18n/addresses'
import { addressesOf } from '@/lib/i18n/navigation'
import { isPublic } from '@/lib/trips/read/is-public'
import { type SitePage, sitePages } from '../rules/site-pages'
import type { PublicPage } from '../rules/sitemap-xml'

/** Records in one sitemap; each has an entry for each language, and a sitemap may have 50,000. */
const recordsInSitemap = 10_000

export const recordKinds = ['partner-cities', 'agreements', 'networks', 'trips'] as const
export type RecordKind = (typeof recordKinds)[number]

/** Every sitemap there is: of each municipality its own pages, then its records by kind. */
export async function listSitemaps() {
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
  const row = await db.municipality.findUnique({ where: { slug: municipality }, select: { id: true, updatedAt: true } })
  if (!row) return null

  const figures = await figuresOf(row.id)
  const changed = (page: SitePage) => {
    if (page === '') return latest(row.updatedAt, ...recordKinds.map((kind) => figures(kind, row.id).updatedAt))
    const kind = recordKinds.find((one) => page === `/${one}`)
    return kind ? figures(kind, row.id).updatedAt : null
  }
  return sitePages.map((page) => ({
    addresses: addressesOf(() => ({ pathname: `/[municipality]${page}` as const, params: { municipality } })),
    updatedAt: changed(page),
  }))
}

/** One sheet of a municipality's records of a kind, counted from 1; empty when there is none. */
export async function listRecordPages(municipality: string, kind: RecordKind, sheet: number): Promise<PublicPage[]> {
  const where = { municipality: { slug: municipality } }
  const part = { orderBy: { id: 'asc' }, skip: (sheet - 1) * recordsInSitemap, take: recordsInSitemap } as const
  const slugs = { slugLt: true, slugEn: true, updatedAt: true }

  if (kind === 'trips') {
    const trips = await db.businessTrip.findMany({
      where: { ...where, ...isPublic },
      ...part,
      select: { reference: true, updatedAt: true, report: { select: { updatedAt: true } } },
    })
    return trips.map(({ reference, updatedAt, report }) => ({
      addresses: tripAddresses(municipality, reference),
      updatedAt: latest(updatedAt, report?.updatedAt),
    }))
  }
  if (kind === 'partner-cities') {
    const cities = await db.partnerCity.findMany({ where, ...part, select: slugs })
    return cities.map((city) => ({ addresses: partnerCityAddresses(municipality, city), updatedAt: city.updatedAt }))
  }
  if (kind === 'agreements') {
    const rows = await db.agreement.findMany({ where, ...part, select: slugs })
    return rows.map((row) => ({ addresses: agreementAddresses(municipality, row), updatedAt: row.updatedAt }))
  }
  const networks = await db.network.findMany({ where, ...part, select: slugs })
  return networks.map((row) => ({ addresses: networkAddresses(municipality, row), updatedAt: row.updatedAt }))
}

/** How many public records of each kind a municipality has, and when the newest changed. */
async function figuresOf(municipalityId?: string) {
  const where = { municipalityId }
  const group = { by: ['municipalityId' as const], where, _count: true as const, _max: { updatedAt: true as const } }
  const [cities, agreements, networks, trips] = await Promise.all([
    db.partnerCity.groupBy({ ...group, by: ['municipalityId'] }),
    db.agreement.groupBy({ ...group, by: ['municipalityId'] }),
    db.network.groupBy({ ...group, by: ['municipalityId'] }),
    db.businessTrip.groupBy({ ...group, by: ['municipalityId'], where: { ...where, ...isPublic } }),
  ])
  const rows = { 'partner-cities': cities, agreements, networks, trips }

  return (kind: RecordKind, id: string) => {
    const row = rows[kind].find((one) => one.municipalityId === id)
    return { count: row?._count ?? 0, updatedAt: row?._max.updatedAt ?? null }
  }
}
