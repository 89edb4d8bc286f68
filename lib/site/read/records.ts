import 'server-only'
import { dependsOn } from '@/lib/cache/depends-on'
import { everyMunicipality, kinds } from '@/lib/cache/kinds'
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
import { countKnownOfficials, listKnownOfficials } from '@/lib/officials/read/known'
import { isOpen } from '@/lib/trips/read/latest'
import type { PublicPage } from '../rules/sitemap-xml'

export const recordKinds = ['partner-cities', 'agreements', 'networks', 'trips', 'people', 'agenda'] as const
export type RecordKind = (typeof recordKinds)[number]

/** Records in one sitemap; each has an entry for each language, and a sitemap may have 50,000. */
export const recordsInSitemap = 2_000

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
      // Their numbers tell which sheet they are on, so no sheet is reached by counting through those before it.
      const number = { gte: (sheet - 1) * recordsInSitemap, lt: sheet * recordsInSitemap }
      const rows = await db.tripFacts.findMany({
        where: { ...where, number, ...isOpen(day) },
        orderBy: { number: 'asc' },
        select: { reference: true, updatedAt: true },
      })
      return rows.map((row) => page(tripAddresses(municipality, row.reference), row.updatedAt))
    },
    people: async () => {
      const owner = await db.municipality.findUniqueOrThrow({ where: { slug: municipality }, select: { id: true } })
      const rows = await listKnownOfficials(owner.id, day, part)
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
    tripFigures(municipalityId ?? null),
    countKnownOfficials(day, municipalityId ?? null),
    db.agendaEvent.groupBy({ ...count, by: ['municipalityId'], where }),
  ])
  const counted = [cities, agreements, networks, agenda].map((rows) =>
    rows.map(({ municipalityId: id, _count, _max }) => ({
      municipalityId: id,
      count: _count,
      updatedAt: _max.updatedAt,
    })),
  )
  const rows = {
    ...{ 'partner-cities': counted[0], agreements: counted[1], networks: counted[2], agenda: counted[3] },
    ...{ trips, people },
  }

  return (kind: RecordKind, id: string) => {
    const row = rows[kind]?.find((one) => one.municipalityId === id)
    return { count: row?.count ?? 0, updatedAt: row?.updatedAt ?? null }
  }
}

/** Of trips the greatest number counts: it says how many sheets there are. Each is one look at an index. */
function tripFigures(municipalityId: string | null) {
  return db.$queryRaw<{ municipalityId: string; count: number; updatedAt: Date | null }[]>`
    SELECT t."id" AS "municipalityId",
      coalesce((SELECT max("number") + 1 FROM "TripFacts" WHERE "municipalityId" = t."id"), 0) AS "count",
      (SELECT max("updatedAt") FROM "TripFacts" WHERE "municipalityId" = t."id") AS "updatedAt"
    FROM "Municipality" t WHERE ${municipalityId}::uuid IS NULL OR t."id" = ${municipalityId}::uuid`
}

function page(addresses: PublicPage['addresses'], updatedAt: Date | null): PublicPage {
  return { addresses, updatedAt }
}
