import { lastDay } from '@/lib/dates/edtf'
import { daysBetween, plusWorkingDays } from '@/lib/dates/working-days'
import { db } from '@/lib/db'
import type { TripFacet } from '@/lib/trips/schema/filters'

/** Every trip of a municipality read whole and told by itself: what the lists and sums must come to on a day. */
export async function tripsByHand(municipalityId: string, day: string, workingDays: number) {
  const trips = await db.businessTrip.findMany({
    where: { municipalityId },
    include: {
      destinations: { include: { partnerCity: true } },
      travellers: { include: { official: true } },
      costs: true,
      partnerCities: { include: { partnerCity: true } },
      memberships: { include: { membership: { include: { network: true } } } },
      announcement: true,
      report: { include: { publications: true, submissions: true } },
    },
  })

  return trips.flatMap(({ announcement, report, ...trip }) => {
    const published = (report?.publications ?? []).some(({ withdrawnAt }) => withdrawnAt === null)
    const submitted = (report?.submissions ?? []).some(({ decidedAt }) => decidedAt === null)
    if (!published && (!announcement || (announcement.withheldUntil ?? '') > day)) return []

    const returned = trip.endsOn ?? trip.startsOn
    const state = () => {
      if (published) return ['published']
      if (trip.status !== 'approved') return ['not-made']
      if (submitted) return ['submitted']
      return returned ? [plusWorkingDays(lastDay(returned), workingDays) < day ? 'overdue' : 'due'] : ['undated']
    }
    const costs = published ? trip.costs.map((cost) => ({ ...cost, amount: cost.amount?.toNumber() ?? null })) : []
    const values: Record<TripFacet, string[]> = {
      country: trip.destinations.flatMap(({ countryCode }) => countryCode ?? []),
      person: trip.travellers.flatMap(({ official }) => official?.slug ?? []),
      partner: [...trip.partnerCities, ...trip.destinations].flatMap(({ partnerCity }) => partnerCity?.slugEn ?? []),
      network: trip.memberships.map(({ membership }) => membership.network.slugEn),
      year: [trip.startsOn?.slice(0, 4) ?? 'unknown'],
      payer: costs.map(({ payer }) => payer),
      amount: [bandOf(costs)],
      state: state(),
    }
    const toTheDay = [trip.startsOn, returned].every((date) => date?.length === 10)
    return {
      reference: trip.reference,
      startsOn: trip.startsOn,
      values,
      published,
      made: trip.status === 'approved',
      days: toTheDay ? daysBetween(trip.startsOn ?? '', returned ?? '') + 1 : null,
      costs,
    }
  })
}

export type TripByHand = Awaited<ReturnType<typeof tripsByHand>>[number]

function bandOf(costs: { amount: number | null; currency: string }[]) {
  const known = costs.filter(({ amount }) => amount !== null)
  const euros = known.filter(({ currency }) => currency === 'EUR')
  if (known.length === 0) return 'not-stated'
  if (euros.length === 0) return 'other-currency'
  const sum = euros.reduce((total, { amount }) => total + Math.round((amount ?? 0) * 100), 0) / 100
  if (sum === 0) return 'zero'
  return sum < 500 ? 'under-500' : sum < 1000 ? '500-1000' : sum < 2500 ? '1000-2500' : 'from-2500'
}
