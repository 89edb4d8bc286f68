import type { Transaction } from '@/lib/db'
import { slugOf } from '@/lib/text/slug'
import mayors from '@/prisma/data/mayors.json'
import { noteLoaded } from './note'

/** Who is and was mayor, each term with where it can be read. Whose the words on the mayor's page are, the source does not say. */
export async function loadMayors(tx: Transaction, municipalityId: string, slug: string) {
  for (const { municipality, name, ...term } of mayors) {
    if (municipality !== slug) continue
    const official = await tx.official.create({
      include: { posts: true },
      data: { municipalityId, name, slug: slugOf(name), posts: { create: { ...term, kind: 'mayor' } } },
    })
    await noteLoaded(tx, 'Official', official)
  }
}
