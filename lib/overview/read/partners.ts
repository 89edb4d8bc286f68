import 'server-only'
import { dependsOn } from '@/lib/cache/depends-on'
import { everyMunicipality } from '@/lib/cache/kinds'
import { countryName } from '@/lib/countries/names'
import { db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/routing'

/** The present partners of all municipalities, which the map of the portal shows, by municipality and name. */
export async function listAllPartners(locale: Locale) {
  dependsOn(everyMunicipality, 'municipality', 'partner-cities')
  const name = locale === 'lt' ? 'nameLt' : 'nameEn'
  const rows = await db.partnerCity.findMany({
    where: { endedOn: null },
    select: {
      ...{ nameLt: true, nameEn: true, countryCode: true, latitude: true, longitude: true, wikidataId: true },
      municipality: { select: { officialNameLt: true, officialNameEn: true } },
    },
    orderBy: [{ municipality: { slug: 'asc' } }, { [name]: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ municipality, countryCode, latitude, longitude, wikidataId, ...row }) => ({
    municipality: locale === 'lt' ? municipality.officialNameLt : municipality.officialNameEn,
    name: row[name],
    country: countryName(locale, countryCode) ?? countryCode,
    ...{ countryCode, latitude, longitude, wikidataId },
  }))
}
