import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { countries } from '@/lib/countries/names'
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

export type Choice = { value: string; label: string }

/** What the lists of the form offer, in the person's language. */
export async function getChoices(staff: Staff) {
  const { municipalityId, locale } = staff
  const [{ partnerCities, officials }, agreements, memberships] = await Promise.all([
    getKnownRecords(staff),
    db.agreement.findMany({
      where: { municipalityId },
      orderBy: [{ titlePrinted: 'asc' }, { signedOn: 'asc' }],
      select: {
        id: true,
        titlePrinted: true,
        titleLt: true,
        titleEn: true,
        signedOn: true,
        parties: { select: { partnerCity: { select: { nameLt: true, nameEn: true } } } },
      },
    }),
    db.membership.findMany({
      where: { municipalityId },
      select: { id: true, network: { select: { nameLt: true, nameEn: true } } },
    }),
  ])
  const named = (record: { nameLt: string; nameEn: string }) => (locale === 'lt' ? record.nameLt : record.nameEn)

  return {
    countries: sorted(
      locale,
      [...countries.values()].map((country) => ({ value: country.code, label: country[locale] })),
    ),
    partnerCities: sorted(
      locale,
      partnerCities.map((city) => ({ value: city.id, label: named(city) })),
    ),
    officials: officials.map(({ id, name }) => ({ value: id, label: name })),
    agreements: sorted(
      locale,
      agreements.map(({ id, titlePrinted, titleLt, titleEn, signedOn, parties }) => {
        const title = (locale === 'lt' ? titleLt : titleEn) ?? titlePrinted
        const cities = parties.flatMap(({ partnerCity }) => (partnerCity ? named(partnerCity) : []))
        return { value: id, label: [[...cities, title].join(' · '), signedOn].filter(Boolean).join(', ') }
      }),
    ),
    memberships: sorted(
      locale,
      memberships.map(({ id, network }) => ({ value: id, label: named(network) })),
    ),
  }
}

export type Choices = Awaited<ReturnType<typeof getChoices>>

function sorted(locale: string, choices: Choice[]) {
  const { compare } = new Intl.Collator(locale)
  return choices.sort((a, b) => compare(a.label, b.label))
}
