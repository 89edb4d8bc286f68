import type { Transaction } from '@/lib/db'
import municipalities from '@/prisma/data/municipalities.json'
import { noteLoaded } from './note'

export async function loadMunicipality(tx: Transaction, slug: string) {
  const data = municipalities.find((municipality) => municipality.slug === slug)
  if (!data) throw new Error(`prisma/data/municipalities.json has no ${slug}`)

  const municipality = await tx.municipality.create({ data })
  await noteLoaded(tx, 'Municipality', { ...municipality, municipalityId: municipality.id })
  return municipality
}
