import 'server-only'
import { cache } from 'react'
import { dependsOn } from '@/lib/cache/depends-on'
import { countries, countryName } from '@/lib/countries/names'
import type { CalendarDate } from '@/lib/dates/edtf'
import { db } from '@/lib/db'
import { countFacets } from '@/lib/facets/read'
import { readPage } from '@/lib/facets/read/page'
import { type Chosen, choicesOf, pagesBeside, queryOf } from '@/lib/facets/rules'
import type { Locale } from '@/lib/i18n/routing'
import { Prisma } from '@/prisma/client/client'
import { partnerListParameters } from '../schema/list'
import { partnerDimensions, partnerFacts } from './facts'

/** Partners on one page of the list. */
const partnersOnPage = 100

type Sort = Chosen<typeof partnerListParameters>['sort']
type Found = { id: string; slug: string; first: string | null; contact: string | null }

/**
 * One page of a municipality's partners as `query` asks for them (see `readChoices`), with how many there would be for each
 * other choice; null when there is no such page. `hidden` are those left out only because they ended.
 */
export const listPartnerCities = cache(
  async (locale: Locale, municipalityId: string, query: string, today: CalendarDate) => {
    dependsOn(municipalityId, 'partner-cities', 'agreements', 'networks', 'trips')
    const asked = choicesOf(partnerListParameters, query)
    const facts = partnerFacts(municipalityId, today)
    const dimensions = partnerDimensions(locale, municipalityId)
    const { status, sort, view, after, before, ...open } = asked
    const wanted = { ...open, status: status === 'all' ? undefined : status }
    const { total, options, chosen, ignored } = await countFacets(facts, dimensions, wanted)
    const order = ordered(locale, sort)
    const page = await readPage<Found>(facts, { dimensions, chosen, order, length: partnersOnPage, after, before })
    if (!page) return null

    const shown = { ...chosen, status, sort, view }
    const ended = options('status').find(({ value }) => value === 'ended')?.count ?? 0
    return {
      cities: await asEntries(locale, municipalityId, page.shown),
      total,
      pages: pagesBeside(partnerListParameters, { ...shown, after, before }, page),
      options,
      chosen: shown,
      query: queryOf(partnerListParameters, { ...shown, after, before }),
      ignored,
      hidden: status === 'current' ? ended : 0,
    }
  },
)

/** By name as the page's language sorts, or first by something else; what is not known comes last either way. */
function ordered(locale: Locale, sort: Sort) {
  const name = locale === 'lt' ? Prisma.sql`"nameLt", "id"` : Prisma.sql`"nameEn", "id"`
  if (sort === 'country') return Prisma.sql`array_position(${codesByName[locale]}::text[], country), ${name}`
  if (sort === 'first') return Prisma.sql`first ASC NULLS LAST, ${name}`
  if (sort === 'newest') return Prisma.sql`first DESC NULLS LAST, ${name}`
  if (sort === 'contact') return Prisma.sql`contact DESC NULLS LAST, ${name}`
  return sort === 'silent' ? Prisma.sql`contact ASC NULLS LAST, ${name}` : name
}

const codesByName = { lt: codesInOrder('lt'), en: codesInOrder('en') }

function codesInOrder(locale: Locale) {
  const { compare } = new Intl.Collator(locale)
  return [...countries.values()].sort((a, b) => compare(a[locale], b[locale])).map(({ code }) => code)
}

async function asEntries(locale: Locale, municipalityId: string, found: Found[]) {
  const rows = await db.partnerCity.findMany({
    where: { municipalityId, id: { in: found.map(({ id }) => id) } },
    include: {
      names: { where: { kind: 'native' }, orderBy: { position: 'asc' } },
      parties: { select: { agreement: { select: { events: { select: { date: true, kind: true } } } } } },
    },
  })
  const byId = new Map(rows.map((row) => [row.id, row]))

  return found.flatMap(({ id, first, contact }) => {
    const row = byId.get(id)
    if (!row) return []
    return {
      slugLt: row.slugLt,
      slugEn: row.slugEn,
      name: locale === 'lt' ? row.nameLt : row.nameEn,
      otherName: locale === 'lt' ? row.nameEn : row.nameLt,
      native: row.names.map(({ name, lang }) => ({ name, lang })),
      kind: row.kind,
      countryCode: row.countryCode,
      country: countryName(locale, row.countryCode) ?? row.countryCode,
      endedOn: row.endedOn,
      agreements: row.parties.length,
      since: first,
      contact,
      events: row.parties.flatMap(({ agreement }) => agreement.events),
      updatedAt: row.updatedAt,
    }
  })
}

export type PartnerCityList = NonNullable<Awaited<ReturnType<typeof listPartnerCities>>>
export type PartnerCityEntry = PartnerCityList['cities'][number]
