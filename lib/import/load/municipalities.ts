import type { Transaction } from '@/lib/db'
import municipalities from '@/prisma/data/municipalities.json'

export async function loadMunicipality(tx: Transaction, slug: string) {
  const data = municipalities.find((municipality) => municipality.slug === slug)
  if (!data) throw new Error(`prisma/data/municipalities.json has no ${slug}`)

  return tx.municipality.create({ data })
}
