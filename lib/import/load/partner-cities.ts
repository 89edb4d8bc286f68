import type { Transaction } from '@/lib/db'
import { slugOf } from '@/lib/text/slug'
import type { PartnerCityKind, PartnerCityNameKind } from '@/prisma/client/enums'
import cities from '@/prisma/data/partner-cities.json'
import { noteLoaded } from './note'

type PrintedPlace = { name: string; countryLabel: string | null; rowText: string | null }

/** A place of the source, with what the source does not hold: its other names, its country's code, where it lies. */
export async function loadPartnerCity(
  tx: Transaction,
  municipalityId: string,
  { name, countryLabel, rowText }: PrintedPlace,
) {
  const known = cities.find((city) => city.nameLt === name)
  if (!known) throw new Error(`prisma/data/partner-cities.json has no ${name}`)
  const { names, kind, facts = [], ...rest } = known

  const city = await tx.partnerCity.create({
    include: { names: true, facts: true },
    data: {
      ...rest,
      municipalityId,
      kind: kind as PartnerCityKind,
      slugLt: slugOf(known.nameLt),
      slugEn: slugOf(known.nameEn),
      countryLabel,
      sourceText: rowText,
      facts: { create: facts.map((fact, position) => ({ ...fact, position })) },
      names: {
        create: names.map((entry, position) => ({ ...entry, kind: entry.kind as PartnerCityNameKind, position })),
      },
    },
  })
  await noteLoaded(tx, 'PartnerCity', city)
  return city
}
