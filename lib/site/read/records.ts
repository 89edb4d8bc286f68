import 'server-only'
import { dependsOn } from '@/lib/cache/depends-on'
import { everyMunicipality, kinds } from '@/lib/cache/kinds'
import { latest } from '@/lib/dates/latest'
import { today } from '@/lib/dates/today'
import { db } from '@/lib/db'
import {
  agendaEventAddresses,
  agreementAddresses,
  networkAddresses,
  partnerCityAddresses,
  personAddresses,
  tripAddresses,
} from '@/lib/i18n/addresses'
import { isKnown } from '@/lib/officials/read/people'
import { isVisible } from '@/lib/trips/read/is-public'
import type { PublicPage } from '../rules/sitemap-xml'

export const recordKinds = ['partner-cities', 'agreements', 'networks', 'trips', 'people', 'agenda'] as const
export type RecordKind = (typeof recordKinds)[number]

/** Records in one sitemap; each has an entry for each language, and a sitemap may have 50,000. */
export const recordsInSitemap = 10_000

/** One sheet of a municipality's records of a kind, counted from 1; empty when there is none. */
export async function listRecordPages(municipality: string, kind: RecordKind, sheet: number): Promise<PublicPage[]> {
  dependsOn(municipality, ...kinds)
  const where = { municipality: { slug: municipality } }
  const part = { orderBy: { id: 'asc' }, skip: (sheet - 1) * recordsInSitemap, take: recordsInSitemap } as const
  const slugs = { slugLt: true, slugEn: true, updatedAt: true }
  const day = today()

  const lists: Record<RecordKind, () => Promise<PublicPage[]>> = {
    'partner-cities': async () => {
      const rows = await db.partnerCity.findMany({ where, ...part, select: slugs })
      return rows.map((row) => page(partnerCityAddresses(municipality, row), row.updatedAt))
    },
    agreements: async () => {
      const rows = await db.agreement.findMany({ where, ...part, select: slugs })
      return rows.map((row) => page(agreementAddresses(municipality, row), row.updatedAt))
    },
    networks: async () => {
      const rows = await db.network.findMany({ where, ...part, select: slugs })
      return rows.map((row) => page(networkAddresses(municipality, row), row.updatedAt))
    },
    trips: async () => {
      const select = { reference: true, updatedAt: true, report: { select: { updatedAt: true } } }
      const rows = await db.businessTrip.findMany({ where: { ...where, ...isVisible(day) }, ...part, select })
      return rows.map((row) =>
        page(tripAddresses(municipality, row.reference), latest(row.updatedAt, row.report?.updatedAt)),
      )
    },
    people: async () => {
      const select = { slug: true, updatedAt: true }
      const rows = await db.official.findMany({ where: { ...where, ...isKnown(day) }, ...part, select })
      return rows.map((row) => page(personAddresses(municipality, row.slug), row.updatedAt))
    },
    agenda: async () => {
      const rows = await db.agendaEvent.findMany({ where, ...part, select: { id: true, updatedAt: true } })
      return rows.map((row) => page(agendaEventAddresses(municipality, row.id), row.updatedAt))
    },
  }
  return lists[kind]()
}

/** How many public records of each kind municipalities have, and when the newest changed: one query for each kind. */
export async function figuresOf(municipalityId?: string) {
  dependsOn(municipalityId ?? everyMunicipality, ...kinds)
  const where = { municipalityId }
  const day = today()
  const count = { _count: true, _max: { updatedAt: true } } as const
  const [cities, agreements, networks, trips, people, agenda] = await Promise.all([
    db.partnerCity.groupBy({ ...count, by: ['municipalityId'], where }),
    db.agreement.groupBy({ ...count, by: ['municipalityId'], where }),
    db.network.groupBy({ ...count, by: ['municipalityId'], where }),
    db.businessTrip.groupBy({ ...count, by: ['municipalityId'], where: { ...where, ...isVisible(day) } }),
    db.official.groupBy({ ...count, by: ['municipalityId'], where: { ...where, ...isKnown(day) } }),
    db.agendaEvent.groupBy({ ...count, by: ['municipalityId'], where }),
  ])
  const rows = { 'partner-cities': cities, agreements, networks, trips, people, agenda }

  return (kind: RecordKind, id: string) => {
    const row = rows[kind].find((one) => one.municipalityId === id)
    return { count: row?._count ?? 0, updatedAt: row?._max.updatedAt ?? null }
  }
}

function page(addresses: PublicPage['addresses'], updatedAt: Date | null): PublicPage {
  return { addresses, updatedAt }
}
