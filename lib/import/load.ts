import { readFile } from 'node:fs/promises'
import { closeDemoAccounts, createDemoAccounts, createFirstAdministrator } from '@/lib/auth/accounts'
import { everythingChanged } from '@/lib/cache/changed'
import { db } from '@/lib/db'
import { readEnvironment } from '@/lib/env'
import { reindex } from '@/lib/search/index-record'
import { loadAgreementTypes } from './load/agreements'
import { loadKaunas } from './load/kaunas'
import { loadPageTexts } from './load/page-texts'
import { loadVilnius } from './load/vilnius'

/**
 * Loads the source data into an empty database, and first texts for municipalities that have none, all or nothing: after a
 * start that was cut off, the next one begins again.
 */
async function loadSources() {
  const page = await readFile('prisma/data/vilnius-international-cooperation.txt', 'utf8')
  const report = await readFile('prisma/data/kaunas-trip-report-brescia-2024.txt', 'utf8')

  await db.$transaction(
    async (tx) => {
      if (!(await tx.municipality.count())) {
        await loadAgreementTypes(tx)
        await loadVilnius(tx, page)
        await loadKaunas(tx, report, new Date())
        for (const { id } of await tx.municipality.findMany()) await reindex(tx, id)
      }
      await loadPageTexts(tx)
    },
    { timeout: 60_000, maxWait: 30_000 },
  )
}

/** Makes the first accounts and returns the lines that tell the operator how to sign in. */
async function loadAccounts() {
  const { TILTAS_ADMIN_EMAIL: email, TILTAS_ADMIN_PASSWORD: password, TILTAS_DEMO_PASSWORD } = readEnvironment()

  const administrator = await createFirstAdministrator(email && password ? { email, password } : null)
  if (TILTAS_DEMO_PASSWORD) await createDemoAccounts(TILTAS_DEMO_PASSWORD)
  else await closeDemoAccounts()

  if (!administrator) return []
  if (!administrator.random) return [`Administrator: ${administrator.email}, with the password that was given.`]
  return [`Administrator: ${administrator.email}, password ${administrator.password} (shown this once).`]
}

await loadSources()
await everythingChanged()
process.stdout.write((await loadAccounts()).join('\n'))
await db.$disconnect()
