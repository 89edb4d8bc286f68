import { beforeAll, expect, test } from 'vitest'
import { lastDay } from '@/lib/dates/edtf'
import { plusWorkingDays } from '@/lib/dates/working-days'
import { db } from '@/lib/db'
import { listTrips, tripsOnPage } from '@/lib/trips/read/filtered'
import { type TripFacet, type TripQuery, tripFacets } from '@/lib/trips/schema/filters'
import { makeTown } from './town'

const today = '2026-11-21'
const workingDays = 10

/** What becomes of a trip and its report; the first four are seen by the public. */
const fates = [
  'published',
  'announced',
  'announcedSubmitted',
  'announcedWithdrawn',
  'draft',
  'submitted',
  'withdrawn',
  'withheld',
] as const
type Fate = (typeof fates)[number]

type Model = { reference: string; startsOn: string | null; fate: Fate; values: Record<TripFacet, string[]> }
const models: Model[] = []
let town = ''

/** The same numbers in every run. */
let seed = 7
function below(limit: number) {
  seed = (seed * 48_271) % 2_147_483_647
  return seed % limit
}

const isSeen = ({ fate }: Model) => fates.indexOf(fate) < 4

beforeAll(async () => {
  const made = await makeTown('alytus', {
    reportDeadlineWorkingDays: workingDays,
    countries: ['PL', 'DE', 'PL'],
    people: ['Ona Petraitė', 'Jonas Žukas', 'Česlovas Auga'],
  })
  town = made.municipalityId
  for (let number = 1; number <= 90; number++) await makeTrip(made, number)
}, 120_000)

async function makeTrip({ partners, memberships, officials }: Awaited<ReturnType<typeof makeTown>>, number: number) {
  const fate = fates[below(fates.length)] ?? 'draft'
  const status = below(9) === 0 ? 'cancelled' : 'approved'
  const startsOn =
    below(15) === 0 ? null : ['2026-11-1', '2026-10-2', '2025-0', '2024-05-1'][below(4)] + String(1 + below(9))
  const reference = `2026-${String(number).padStart(4, '0')}`
  const own = { municipalityId: town }
  const { id: tripId } = await db.businessTrip.create({
    data: { ...own, reference, startsOn, status, statusReasonLt: status === 'cancelled' ? 'Liga' : null },
  })
  const key = { ...own, tripId }

  const partner = partners[below(4)]
  const destination = below(2) ? partners[below(3)] : undefined
  const membership = memberships[below(3)]
  const travellers = officials.filter(() => below(2))
  if (partner) await db.tripPartnerCity.create({ data: { ...key, partnerCityId: partner.id } })
  await db.tripDestination.create({
    data: {
      ...key,
      position: 0,
      nameLt: 'Vieta',
      countryCode: destination?.countryCode ?? 'LV',
      partnerCityId: destination?.id,
    },
  })
  if (membership) await db.tripMembership.create({ data: { ...key, membershipId: membership.id } })
  for (const [position, { id, name }] of travellers.entries())
    await db.tripTraveller.create({ data: { ...key, position, officialId: id, name } })

  const costs = Array.from({ length: below(4) }, (_, position) => ({
    position,
    category: 'other' as const,
    payer: (['municipality', 'host'] as const)[below(2)] ?? 'host',
    amount: [null, 0, 499.99, 500, 1800][below(5)] ?? null,
    currency: below(6) === 0 ? 'LTL' : 'EUR',
  }))
  await db.tripCost.createMany({
    data: costs.map((cost) => ({ ...key, ...cost, absence: cost.amount === null ? ('notKnownYet' as const) : null })),
  })
  await giveFate(key, fate)

  const published = fate === 'published'
  models.push({
    reference,
    startsOn,
    fate,
    values: {
      country: [destination?.countryCode ?? 'LV'],
      person: travellers.map(({ slug }) => slug),
      partner: [...new Set([partner, destination].flatMap((city) => city?.slugEn ?? []))],
      network: membership ? [membership.slug] : [],
      year: [startsOn?.slice(0, 4) ?? 'unknown'],
      payer: published ? [...new Set(costs.map(({ payer }) => payer))] : [],
      amount: [bandOf(published ? costs : [])],
      state: stateOf(fate, status, startsOn),
    },
  })
}

async function giveFate(key: { municipalityId: string; tripId: string }, fate: Fate) {
  const { id: reportId } = await db.tripReport.create({ data: { ...key, meetingsLt: 'Susitikimai' } })
  const own = { municipalityId: key.municipalityId, reportId }
  const at = new Date('2026-01-02')
  if (fate.startsWith('announced')) await db.tripAnnouncement.create({ data: key })
  if (fate === 'withheld') await db.tripAnnouncement.create({ data: { ...key, withheldUntil: '2026-11-22' } })
  if (fate === 'published') await db.reportPublication.create({ data: { ...own, publishedAt: at } })
  if (/withdrawn/i.test(fate))
    await db.reportPublication.create({ data: { ...own, publishedAt: at, withdrawnAt: at, reason: 'Klaida' } })
  if (/submitted/i.test(fate)) await db.reportSubmission.create({ data: { ...own, submittedAt: at } })
}

function bandOf(costs: { amount: number | null; currency: string }[]) {
  const known = costs.filter(({ amount }) => amount !== null)
  const euros = known.filter(({ currency }) => currency === 'EUR')
  if (known.length === 0) return 'not-stated'
  if (euros.length === 0) return 'other-currency'
  const sum = euros.reduce((total, { amount }) => total + (amount ?? 0), 0)
  if (sum === 0) return 'zero'
  if (sum < 500) return 'under-500'
  if (sum < 1000) return '500-1000'
  return sum < 2500 ? '1000-2500' : 'from-2500'
}

function stateOf(fate: Fate, status: string, startsOn: string | null) {
  if (fate === 'published') return ['published']
  if (status !== 'approved') return []
  if (fate === 'announcedSubmitted') return ['submitted']
  if (startsOn === null) return []
  return [plusWorkingDays(lastDay(startsOn), workingDays) < today ? 'overdue' : 'due']
}

function matches({ values }: Model, chosen: TripQuery['chosen'], except?: TripFacet) {
  return tripFacets.every(
    (facet) =>
      facet === except || chosen[facet].length === 0 || chosen[facet].some((value) => values[facet].includes(value)),
  )
}

const nothing = Object.fromEntries(tripFacets.map((facet) => [facet, [] as string[]])) as TripQuery['chosen']
const ask = (chosen: TripQuery['chosen'], after: TripQuery['after'] = null) =>
  listTrips('lt', { id: town, reportDeadlineWorkingDays: workingDays }, { chosen, after }, today)

/** Random choices: up to three facets, up to two values of each. */
function choose() {
  const chosen = { ...nothing }
  for (let count = below(4); count > 0; count--) {
    const facet = tripFacets[below(tripFacets.length)] ?? 'year'
    const values = [...new Set(models.flatMap((model) => model.values[facet]))].sort()
    chosen[facet] = [...new Set([values[below(values.length)], values[below(values.length)]])].flatMap(
      (value) => value ?? [],
    )
  }
  return chosen
}

test('whatever is chosen, the trips and every count are those a person would find by going through them one by one', async () => {
  const seen = models.filter(isSeen)
  for (let round = 0; round < 40; round++) {
    const chosen = round === 0 ? nothing : choose()
    const { total, facets, trips } = await ask(chosen)
    const hits = seen.filter((model) => matches(model, chosen))
    expect(total).toBe(hits.length)
    expect(trips.every(({ reference }) => hits.some((hit) => hit.reference === reference))).toBe(true)

    for (const { facet, choices } of facets) {
      const others = seen.filter((model) => matches(model, chosen, facet))
      const expected = new Map<string, number>(chosen[facet].map((value) => [value, 0]))
      for (const { values } of others)
        for (const value of values[facet]) expected.set(value, (expected.get(value) ?? 0) + 1)
      expect(Object.fromEntries(choices.map(({ value, count }) => [value, count]))).toEqual(
        Object.fromEntries(expected),
      )
    }
  }
})

test('page after page gives every trip once, the latest first, the undated last', async () => {
  const found: string[] = []
  let after: TripQuery['after'] = null
  do {
    const { trips, next } = await ask(nothing, after)
    expect(trips.length).toBeLessThanOrEqual(tripsOnPage)
    found.push(...trips.map(({ reference }) => reference))
    after = next
  } while (after)

  const key = ({ startsOn, reference }: Model) => `${startsOn ?? ' '}~${reference}`
  const expected = models.filter(isSeen).sort((a, b) => (key(a) < key(b) ? 1 : -1))
  expect(found).toEqual(expected.map(({ reference }) => reference))
})

test('a choice of which nothing is left stays in the form, so that it can be taken back', async () => {
  const { total, facets } = await ask({ ...nothing, person: ['niekas'], country: ['LV'] })
  expect(total).toBe(0)
  expect(facets.find(({ facet }) => facet === 'person')?.choices).toContainEqual({
    value: 'niekas',
    count: 0,
    chosen: true,
    label: null,
  })
})

test('where no term is set no report is due or overdue', async () => {
  const { facets, trips } = await listTrips(
    'lt',
    { id: town, reportDeadlineWorkingDays: null },
    { chosen: nothing, after: null },
    today,
  )
  expect(facets.find(({ facet }) => facet === 'state')?.choices.map(({ value }) => value)).toEqual(['published'])
  expect(trips.length).toBeGreaterThan(0)
})
