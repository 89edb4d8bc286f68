import type { LocalText } from '@/lib/i18n/in-locale'
import { distanceKm } from '@/lib/maps/distance'
import type { Place } from '@/lib/maps/point'
import type { Transport } from '@/prisma/client/enums'

/**
 * Kilograms of CO₂ equivalent per passenger and kilometre: the United Kingdom government's conversion factors for company
 * reporting of 2022, rounded to the gram. Air: economy class, the effect of altitude included; road: a petrol car with one
 * person in it; sea: a ferry's foot passenger.
 */
export const emissionFactors = {
  year: '2022',
  url: 'https://www.gov.uk/government/publications/greenhouse-gas-reporting-conversion-factors-2022',
  kilograms: { shortFlight: 0.151, longFlight: 0.148, rail: 0.035, road: 0.17, sea: 0.019 },
} as const

type EmissionFactor = keyof typeof emissionFactors.kilograms

/** Flights up to this length, in kilometres, count as short, as the source of the factors divides them. */
const shortFlightKm = 3700

type Stop = { name: LocalText; transport: Transport | null; place: Place | null }
export type Leg = {
  from: LocalText
  to: LocalText
  transport: Transport | null
  km: number | null
  factor: EmissionFactor | null
  /** For all travellers together; null where the leg cannot be estimated. */
  kilograms: number | null
}

/** A journey from home over its stops and back, leg by leg. Without its means of transport or a place no leg is estimated. */
export function journeyLegs(home: Stop, stops: Stop[], travellers: number): Leg[] {
  if (stops.length === 0) return []
  const way = [home, ...stops, home]
  return way.slice(1).map((to, index) => leg(way[index] ?? home, to, Math.max(1, travellers)))
}

function leg(from: Stop, to: Stop, travellers: number): Leg {
  const km = from.place && to.place && distanceKm(from.place, to.place)
  const factor = km === null || to.transport === null ? null : factorOf(to.transport, km)
  const kilograms = km === null || factor === null ? null : km * emissionFactors.kilograms[factor] * travellers
  return { from: from.name, to: to.name, transport: to.transport, km, factor, kilograms }
}

function factorOf(transport: Transport, km: number): EmissionFactor {
  if (transport !== 'air') return transport
  return km <= shortFlightKm ? 'shortFlight' : 'longFlight'
}

/** The estimate of a whole journey, in kilograms, and of how many of its legs it could not be made. */
export function journeyTotal(legs: Leg[]) {
  const known = legs.flatMap(({ kilograms }) => kilograms ?? [])
  return { kilograms: known.reduce((sum, kilograms) => sum + kilograms, 0), notEstimated: legs.length - known.length }
}
