import type { AdministrativeArea, City, Organization, Place } from 'schema-dts'
import type { PartnerCity } from '@/lib/partner-cities/read/detail'
import { JsonLd } from './json-ld'

const types = {
  city: 'City',
  settlement: 'Place',
  region: 'AdministrativeArea',
  district: 'AdministrativeArea',
  institution: 'Organization',
} as const

type Kind = Pick<PartnerCity, 'name' | 'otherName' | 'native' | 'former' | 'kind' | 'country' | 'countryCode'>
type Facts = Pick<PartnerCity, 'latitude' | 'longitude' | 'websiteUrl' | 'wikidataId'>

/** The place a partner's page, which has this `address`, is about, with its names in other languages. */
export function PartnerCityThing({ city, address }: { city: Kind & Facts; address: string }) {
  const names = [city.otherName, ...city.native.map(({ name }) => name), ...city.former.map(({ name }) => name)]
  const type = types[city.kind]
  const shared = {
    '@context': 'https://schema.org',
    name: city.name,
    alternateName: [...new Set(names)].filter((name) => name !== city.name),
    url: city.websiteUrl ?? address,
    mainEntityOfPage: address,
    sameAs: city.wikidataId ? `https://www.wikidata.org/wiki/${city.wikidataId}` : undefined,
  } as const
  if (type === 'Organization') return <JsonLd<Organization> thing={{ '@type': type, ...shared }} />

  const { latitude, longitude } = city
  return (
    <JsonLd<City | Place | AdministrativeArea>
      thing={{
        '@type': type,
        ...shared,
        geo: latitude !== null && longitude !== null ? { '@type': 'GeoCoordinates', latitude, longitude } : undefined,
        containedInPlace: { '@type': 'Country', name: city.country, identifier: city.countryCode },
      }}
    />
  )
}
