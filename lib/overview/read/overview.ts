import 'server-only'
import { dependsOn } from '@/lib/cache/depends-on'
import { everyMunicipality } from '@/lib/cache/kinds'
import { countryName } from '@/lib/countries/names'
import { db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/routing'
import { listMunicipalities } from '@/lib/municipalities/read'
import { allNetworks, type Shared, sharedPartners } from './shared'
import { tripFigures } from './trip-figures'

/** All municipalities of the portal side by side: their figures, their countries, the partners and networks they share. */
export async function getOverview(locale: Locale) {
  dependsOn(everyMunicipality, 'partner-cities', 'networks', 'trips', 'people')
  const [municipalities, partners, networks, present, trips] = await Promise.all([
    listMunicipalities(locale),
    sharedPartners(),
    allNetworks(),
    presentPartners(),
    tripFigures(),
  ])
  const { compare } = new Intl.Collator(locale)
  const codes = [...new Set(municipalities.flatMap(({ countries }) => [...countries.keys()]))]

  const gathered = <Row extends Shared>(rows: Row[]) =>
    rows
      .filter(({ key }, index) => rows.findIndex((row) => row.key === key) === index)
      .map((first) => ({
        ...first,
        name: named(locale, first),
        of: belonging(rows.filter(({ key }) => key === first.key)),
      }))
      .sort((a, b) => compare(a.name, b.name))

  const belonging = (group: Shared[]) =>
    municipalities.flatMap(({ id, slug, name }) => {
      const row = group.find(({ municipalityId }) => municipalityId === id)
      return row ? [{ municipality: slug, name, slugLt: row.slugLt, slugEn: row.slugEn, ended: row.ended }] : []
    })

  const known = gathered(networks).map(({ key, name, of }) => ({ key, name, of }))

  return {
    municipalities: municipalities.map((municipality) => ({ ...municipality, travels: trips.of(municipality.id) })),
    /** From a municipality to one of its present partners. */
    ways: present.flatMap(({ municipalityId, latitude, longitude }) => {
      const from = municipalities.find(({ id }) => id === municipalityId)?.place
      return from && latitude !== null && longitude !== null ? [{ from, to: { latitude, longitude } }] : []
    }),
    countries: codes
      .map((code) => ({
        code,
        name: countryName(locale, code) ?? code,
        /** Present partners by the municipality whose they are, as the page's language sorts them. */
        partners: new Map(
          municipalities.map(({ id, slug }) => [
            slug,
            present
              .filter(({ municipalityId, countryCode }) => municipalityId === id && countryCode === code)
              .map((row) => ({ slugLt: row.slugLt, slugEn: row.slugEn, name: named(locale, row) }))
              .sort((a, b) => compare(a.name, b.name)),
          ]),
        ),
      }))
      .sort((a, b) => compare(a.name, b.name)),
    sharedPartners: gathered(partners).map(({ key, name, countryCode, of }) => ({
      key,
      name,
      countryCode,
      country: countryName(locale, countryCode) ?? countryCode,
      of,
    })),
    networks: known,
    sharedNetworks: known.filter(({ of }) => of.length > 1),
  }
}

export type Overview = Awaited<ReturnType<typeof getOverview>>

const named = (locale: Locale, { nameLt, nameEn }: { nameLt: string; nameEn: string }) =>
  locale === 'lt' ? nameLt : nameEn

/** Present partners, as many as one page can show. */
function presentPartners() {
  return db.partnerCity.findMany({
    where: { endedOn: null },
    select: {
      ...{ municipalityId: true, countryCode: true, latitude: true, longitude: true },
      ...{ slugLt: true, slugEn: true, nameLt: true, nameEn: true },
    },
    orderBy: [{ municipalityId: 'asc' }, { id: 'asc' }],
    take: 600,
  })
}
