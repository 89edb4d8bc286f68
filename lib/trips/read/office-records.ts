import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'

/** The municipality's records that a text, or a person filing a report, may mean. */
export async function getKnownRecords({ municipalityId }: Staff) {
  const [partnerCities, officials] = await Promise.all([
    db.partnerCity.findMany({
      where: { municipalityId },
      orderBy: { nameLt: 'asc' },
      select: { id: true, nameLt: true, nameEn: true, countryCode: true, names: { select: { name: true } } },
    }),
    db.official.findMany({ where: { municipalityId }, orderBy: { name: 'asc' }, select: { id: true, name: true } }),
  ])
  return { partnerCities, officials }
}
