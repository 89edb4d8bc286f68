import { db } from '@/lib/db'

/** A municipality of its own for a test file, with a partner of each given country, two networks and the given people. */
export async function makeTown(
  slug: string,
  { reportDeadlineWorkingDays = null as number | null, countries = ['PL'], people = ['Ona Petraitė'] },
) {
  const name = {
    nameLt: 'Alytus',
    nameLtGenitive: 'Alytaus',
    nameLtLocative: 'Alytuje',
    nameLtAccusative: 'Alytų',
    nameEn: 'Alytus',
  }
  const official = { officialNameLt: 'Alytaus miesto savivaldybė', officialNameEn: 'Alytus City Municipality' }
  const place = { latitude: 54.4, longitude: 24.05, accentColour: '#204060', reportDeadlineWorkingDays }
  const { id: municipalityId } = await db.municipality.create({ data: { slug, ...name, ...official, ...place } })
  const own = { municipalityId }

  const partners = await Promise.all(
    countries.map((countryCode, index) =>
      db.partnerCity.create({
        data: {
          ...own,
          slugLt: `miestas-${index}`,
          slugEn: `city-${index}`,
          nameLt: `Miestas ${index}`,
          nameEn: `City ${index}`,
          countryCode,
          latitude: 50 + index,
          longitude: 20,
        },
      }),
    ),
  )
  const memberships = await Promise.all(
    [0, 1].map(async (index) => {
      const network = await db.network.create({
        data: {
          ...own,
          slugLt: `tinklas-${index}`,
          slugEn: `network-${index}`,
          nameLt: `Tinklas ${index}`,
          nameEn: `Network ${index}`,
        },
      })
      const { id } = await db.membership.create({ data: { ...own, networkId: network.id } })
      return { id, slug: network.slugEn }
    }),
  )
  const officials = await Promise.all(
    people.map((person, index) => db.official.create({ data: { ...own, slug: `asmuo-${index}`, name: person } })),
  )
  return { municipalityId, partners, memberships, officials }
}
