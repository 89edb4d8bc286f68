import { readFile } from 'node:fs/promises'
import { db } from '@/lib/db'
import { loadAgreementTypes } from '@/lib/import/load/agreements'
import { loadKaunas } from '@/lib/import/load/kaunas'
import { loadVilnius } from '@/lib/import/load/vilnius'
import { reindex } from '@/lib/search/index-record'

/** When the data is loaded in these tests: its report is public from that moment on. */
const now = new Date('2026-11-21T09:00:00Z')

/** The data every new portal begins with, loaded into this file's database, and the ids of the two municipalities. */
export async function loadRegister() {
  const page = await readFile('prisma/data/vilnius-international-cooperation.txt', 'utf8')
  const report = await readFile('prisma/data/kaunas-trip-report-brescia-2024.txt', 'utf8')

  await db.$transaction(
    async (tx) => {
      await loadAgreementTypes(tx)
      await loadVilnius(tx, page)
      await loadKaunas(tx, report, now)
    },
    { timeout: 60_000 },
  )
  const idOf = async (slug: string) => (await db.municipality.findUniqueOrThrow({ where: { slug } })).id
  return { vilnius: await idOf('vilnius'), kaunas: await idOf('kaunas') }
}

/** The same, to be searched. */
export async function loadSearchableRegister() {
  const towns = await loadRegister()
  for (const id of Object.values(towns)) await db.$transaction((tx) => reindex(tx, id), { timeout: 60_000 })
}
