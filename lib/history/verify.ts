import { db } from '@/lib/db'
import { findBreaks } from './chain'

/** `npm run audit:verify`: says of each municipality whether its audit is as it was written; ends with 1 where it is not. */
const breaks = await findBreaks()
const municipalities = await db.municipality.findMany({ orderBy: { slug: 'asc' }, include: { auditChain: true } })

for (const { id, slug, auditChain } of municipalities) {
  const wrong = breaks.filter(({ municipalityId }) => municipalityId === id)
  process.stdout.write(`${slug}: ${auditChain?.last ?? 0} entries, ${wrong.length === 0 ? 'as written' : 'CHANGED'}\n`)
  for (const { number, wrong: what } of wrong) process.stdout.write(`  entry ${number}: ${what}\n`)
}
const strange = breaks.filter(({ municipalityId }) => !municipalities.some(({ id }) => id === municipalityId))
for (const { municipalityId, number, wrong } of strange)
  process.stdout.write(`${municipalityId}, entry ${number}: ${wrong}\n`)

await db.$disconnect()
if (breaks.length > 0) process.exitCode = 1
