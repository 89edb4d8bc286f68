import { lastDay } from '@/lib/dates/edtf'
import { plusWorkingDays } from '@/lib/dates/working-days'
import { db } from '@/lib/db'
import type { TripFacet } from '@/lib/trips/schema/filters'
import { makeTown } from './town'

export const today = '2026-11-21'
export const workingDays = 10

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

export type Model = { reference: string; startsOn: string | null; fate: Fate; values: Record<TripFacet, string[]> }
export const models: Model[] = []
let town = ''

/** The same numbers in every run. */
let seed = 7
export function below(limit: number) {
  seed = (seed * 48_271) % 2_147_483_647
  return seed % limit
}

export const isSeen = ({ fate }: Model) => fates.indexOf(fate) < 4

/** A municipality with ninety trips of every kind and fate; what each is stands in `models`. */
export async function makeRandomTrips() {
  const made = await makeTown('alytus', {
    reportDeadlineWorkingDays: workingDays,
    countries: ['PL', 'DE', 'PL'],
    people: ['Ona Petraitė', 'Jonas Žukas', 'Česlovas Auga'],
  })
  town = made.municipalityId
  for (let number = 1; number <= 90; number++) await makeTrip(made, number)
  return town
}

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
  if (status !== 'approved') return ['not-made']
  if (fate === 'announcedSubmitted') return ['submitted']
  if (startsOn === null) return ['undated']
  return [plusWorkingDays(lastDay(startsOn), workingDays) < today ? 'overdue' : 'due']
}
