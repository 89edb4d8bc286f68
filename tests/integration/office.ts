import { getUser } from '@/lib/auth/read'
import { admit } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { TripContent, type TripInput } from '@/lib/trips/schema/form'
import type { Role } from '@/prisma/client/enums'

/** A municipality with nothing in it. */
export function municipality(slug: string) {
  const name = slug.charAt(0).toUpperCase() + slug.slice(1)
  return db.municipality.create({
    data: {
      ...{ slug, nameLt: name, nameLtGenitive: name, nameLtLocative: name, nameLtAccusative: name, nameEn: name },
      ...{ officialNameLt: name, officialNameEn: name, latitude: 54.9, longitude: 23.9, accentColour: '#1f5c3d' },
    },
  })
}

let people = 0

/** A member of staff with this role, let into the office as the doors let them in. */
export async function staff(municipalityId: string, role: Role) {
  const email = `${role}-${++people}@office.example`
  const { id } = await db.user.create({
    data: { email, name: `${role} ${people}`, roles: { create: { municipalityId, role } } },
  })
  const user = await getUser(id)
  const admitted = user && admit(user, 'office:enter', null)
  if (!admitted) throw new Error('not admitted')
  return admitted
}

/** The day on which these tests happen, after the trip. */
export const today = '2024-12-20'

let travellers = 0

/** A report that lacks nothing, of someone who is on no other trip. */
export function complete(change: Partial<TripInput> = {}): TripInput {
  return {
    ...TripContent.parse({
      bases: [{ act: 'mayorOrder', number: 'MA-734', date: '2024-11-27' }],
      startsOn: '2024-12-04',
      endsOn: '2024-12-07',
      destinations: [{ nameLt: 'Breša', nameEn: 'Brescia', countryCode: 'IT' }],
      travellers: [{ name: `Ona Onaitė ${++travellers}`, postLt: 'Tarybos narė' }],
      purposeLt: 'Dalyvauti ceremonijoje',
      fundingLt: 'Savivaldybės biudžeto lėšos',
      costs: [{ category: 'airTravel', payer: 'municipality', amount: '120,50' }],
      meetingsLt: 'Susitikta su mere.',
      outcomes: [{ textLt: 'Sutarta dėl projekto', textEn: 'A project was agreed' }],
      followUps: [{ textLt: 'Parengti paraišką', ownerLt: 'Ona Onaitė', dueOn: '2025-03' }],
      signerName: 'Ona Onaitė',
      signerPostLt: 'Tarybos narė',
    }),
    ...change,
  }
}

/** What the public is told when a report is withdrawn. */
export function withdrawal(why = 'Klaida') {
  return { noteLt: 'Atšaukta ataskaita', noteEn: null, reasonLt: why, reasonEn: null }
}
