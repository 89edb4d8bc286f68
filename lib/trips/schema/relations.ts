import type { Field } from '@/lib/records/schema/fields'
import { businessTrip } from './record'

const { destinations, travellers, partnerCities, agreements, memberships } = businessTrip.fields

/** The fields of the form in which other records are chosen, as the register describes them. */
export const relations = {
  destinations,
  travellers,
  partnerCityIds: partnerCities,
  agreementIds: agreements,
  membershipIds: memberships,
} as { [name: string]: Field }
