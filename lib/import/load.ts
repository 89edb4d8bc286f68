import { readFile } from 'node:fs/promises'
import { db } from '@/lib/db'
import { loadAgreementTypes } from './load/agreements'
import { loadKaunas } from './load/kaunas'
import { loadVilnius } from './load/vilnius'

const page = await readFile('prisma/data/vilnius-international-cooperation.txt', 'utf8')
const report = await readFile('prisma/data/kaunas-trip-report-brescia-2024.txt', 'utf8')

// All or nothing: a start that was cut off leaves an empty database, and the next one begins again.
await db.$transaction(
  async (tx) => {
    if (await tx.municipality.count()) return
    await loadAgreementTypes(tx)
    await loadVilnius(tx, page)
    await loadKaunas(tx, report, new Date())
  },
  { timeout: 60_000 },
)

await db.$disconnect()
