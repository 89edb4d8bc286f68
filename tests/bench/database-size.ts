import { db } from '@/lib/db'
import { getMunicipality, getMunicipalityHome } from '@/lib/municipalities/read'
import { getNetwork } from '@/lib/networks/read/detail'
import { getOfficial, listOfficials } from '@/lib/officials/read/people'
import { getOverview } from '@/lib/overview/read/overview'
import { getPartnerCity } from '@/lib/partner-cities/read/detail'
import { listPartnerCities } from '@/lib/partner-cities/read/list'
import { search } from '@/lib/search/read'
import { SearchQuery } from '@/lib/search/schema'
import { listIndexEntries } from '@/lib/site/read/index-entries'
import { listRecordPages } from '@/lib/site/read/records'
import { listSitemaps } from '@/lib/site/read/sitemaps'
import { getStatistics } from '@/lib/statistics/read'
import { listTrips } from '@/lib/trips/read/filtered'
import { getPublicTrip } from '@/lib/trips/read/public-detail'
import { readTripQuery } from '@/lib/trips/schema/filters'
import { generate } from './data/generate'
import { measureWrites } from './database-writes'

/** A page that is read, in all the ways in which it is asked for. */
type Case = { measure: string; ways: (() => Promise<unknown>)[] }
export type Timing = { measure: string; p50: number; p95: number; max: number }

/** The day on which the generated data ends. */
const day = '2026-11-21'

/** Reads every kind of page of the largest municipality through the functions the pages call. */
export async function measureSize(trips: number): Promise<Timing[]> {
  if (!(await db.municipality.count()))
    await generate({ trips, told: (what) => process.stderr.write(`${trips}: ${what}\n`) })

  const timings: Timing[] = []
  for (const { measure, ways } of await casesOfVilnius()) timings.push({ measure, ...(await timed(ways)) })
  return [...timings, ...(await measureWrites())]
}

/** Every kind of page of the largest municipality, in the ways in which it is asked for. */
export async function casesOfVilnius(): Promise<Case[]> {
  const vilnius = await getMunicipality('lt', 'vilnius')
  if (!vilnius) throw new Error('no Vilnius')
  const { id, slug } = vilnius
  const known = await knownIn(id)
  const list = (query: string) => async () =>
    listTrips('lt', vilnius, readTripQuery(asked(new URLSearchParams(query))), day)
  const find =
    (q: string, rest: object = {}, everywhere = false) =>
    async () =>
      search('lt', everywhere ? null : vilnius, SearchQuery.parse({ q, ...rest }))
  const [person = '', another = ''] = known.people
  const [partner = ''] = known.partners
  const [network = ''] = known.networks

  return [
    { measure: 'list', ways: [list('')] },
    {
      measure: 'filter with facets',
      ways: [
        ...[
          'country=IT',
          'country=PL&country=DE',
          'year=2024',
          'payer=host',
          'amount=500-1000',
          'state=overdue',
          'state=due',
        ],
        ...[`person=${person}`, `partner=${partner}`, `network=${network}`, `person=${person}&person=${another}`],
        ...[
          'country=IT&year=2023',
          `partner=${partner}&payer=municipality&amount=under-500`,
          `person=${person}&year=2020`,
        ],
        ...[
          'country=UA&payer=municipality&state=published',
          'country=JP&amount=zero',
          `network=${network}&country=SE&year=2019`,
        ],
      ].map(list),
    },
    {
      measure: 'search',
      ways: [
        ...[
          'komandiruotė',
          'Breša',
          'brescijoje',
          'tarybos nariai',
          'klimato kaita',
          'Kazlauskas',
          'sutartis',
          known.reference,
        ],
        ...[
          'energinio efektyvumo didinimas',
          'Gdanske',
          'forum of partner cities',
          'Krokuva 2019',
          'Interreg paraiška Ryga',
        ],
        ...['joensu', 'komandirote', 'Kazlausks', 'xyzqqw', 'Žydrė Petrauskas'],
      ]
        .flatMap((q) => [find(q), find(q, {}, true)])
        .concat(find('komandiruotė', { kind: 'trip', country: 'IT', page: '3' }), find('sutartis', { year: '2019' })),
    },
    { measure: 'detail', ways: known.references.map((reference) => () => getPublicTrip('lt', id, reference, day)) },
    {
      measure: 'deep page',
      ways: known.places.flatMap((place) => [
        list(`after=${place}`),
        list(`before=${place}`),
        list(`after=${place}&payer=municipality`.split('&').reverse().join('&')),
      ]),
    },
    { measure: 'home', ways: [() => getMunicipalityHome('lt', slug)] },
    { measure: 'statistics', ways: [() => getStatistics('lt', vilnius)] },
    { measure: 'people', ways: [() => listOfficials('lt', id, day)] },
    { measure: 'person', ways: known.people.map((one) => () => getOfficial('lt', id, one, day)) },
    {
      measure: 'partners',
      ways: ['', '?sort=contact', '?country=PL'].map((query) => () => listPartnerCities('lt', id, query, day)),
    },
    { measure: 'partner', ways: known.partners.map((one) => () => getPartnerCity('lt', id, one)) },
    { measure: 'network', ways: known.networks.map((one) => () => getNetwork('lt', id, one)) },
    { measure: 'overview', ways: [() => getOverview('lt')] },
    { measure: 'site index', ways: [() => listIndexEntries('lt', id, slug)] },
    { measure: 'list of sitemaps', ways: [() => listSitemaps()] },
    { measure: 'sitemap of trips', ways: [1, 2].map((sheet) => () => listRecordPages(slug, 'trips', sheet)) },
  ]
}

/** Addresses of what the municipality has: people, partners and networks with many trips and with few, trips from all over the list. */
async function knownIn(municipalityId: string) {
  const where = { municipalityId }
  const all = await db.tripFacts.count({ where })
  const spread = await Promise.all(
    [0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99].map((part) =>
      db.tripFacts.findFirstOrThrow({
        where,
        orderBy: [{ startsOn: 'desc' }, { reference: 'desc' }],
        skip: Math.floor(all * part),
      }),
    ),
  )
  const values = async (facet: string) => {
    const rows = await db.tripValue.findMany({
      where: { ...where, facet, total: { gt: 0 } },
      orderBy: { total: 'desc' },
    })
    return [0, 1, Math.floor(rows.length / 2), rows.length - 1].flatMap((at) => rows[at]?.value ?? [])
  }
  const people = await db.official.findMany({ where: { ...where, id: { in: await values('person') } } })
  const partners = await db.partnerCity.findMany({ where: { ...where, id: { in: await values('partner') } } })
  const networks = await db.network.findMany({ where: { ...where, id: { in: await values('network') } } })
  return {
    people: people.map(({ slug }) => slug),
    partners: partners.map(({ slugEn }) => slugEn),
    networks: networks.map(({ slugEn }) => slugEn),
    references: spread.map(({ reference }) => reference),
    reference: spread[3]?.reference ?? '',
    places: spread.map(({ startsOn, reference }) => `${startsOn}_${reference}`),
  }
}

function asked(query: URLSearchParams) {
  return Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]))
}

/** Each way in turn, one after the other, as often as makes fifty or more; milliseconds. */
async function timed(ways: Case['ways']) {
  for (const way of ways) await way()
  const times: number[] = []
  for (let round = 0; round < Math.ceil(50 / ways.length); round++) {
    for (const way of ways) {
      const began = performance.now()
      await way()
      times.push(performance.now() - began)
    }
  }
  times.sort((a, b) => a - b)
  const at = (part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0
  return { p50: at(0.5), p95: at(0.95), max: at(1) }
}
