import { readFile } from 'node:fs/promises'
import { db } from '@/lib/db'
import { loadAgreementTypes } from '@/lib/import/load/agreements'
import { loadKaunas } from '@/lib/import/load/kaunas'
import { loadVilnius } from '@/lib/import/load/vilnius'
import { reindex } from '@/lib/search/index-record'

/** The data every new portal begins with, loaded into this file's database. */
export async function loadFirstData() {
  const page = await readFile('prisma/data/vilnius-international-cooperation.txt', 'utf8')
  const report = await readFile('prisma/data/kaunas-trip-report-brescia-2024.txt', 'utf8')

  await db.$transaction(
    async (tx) => {
      await loadAgreementTypes(tx)
      await loadVilnius(tx, page)
      await loadKaunas(tx, report, new Date())
      for (const { id } of await tx.municipality.findMany()) await reindex(tx, id)
    },
    { timeout: 60_000 },
  )
}
