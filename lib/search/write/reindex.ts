import { everythingChanged } from '@/lib/cache/changed'
import { db } from '@/lib/db'
import { reindex } from '../index-record'

/** `npm run search:reindex [slug …]`: makes the search documents of these municipalities, or of all, anew. */
const wanted = process.argv.slice(2)
const municipalities = await db.municipality.findMany({
  where: wanted.length > 0 ? { slug: { in: wanted } } : {},
  orderBy: { slug: 'asc' },
})

for (const { id, slug } of municipalities) {
  await db.$transaction((tx) => reindex(tx, id), { timeout: 30 * 60_000 })
  const documents = await db.searchDocument.count({ where: { municipalityId: id } })
  process.stdout.write(`${slug}: ${documents} search documents\n`)
}
await everythingChanged()
await db.$disconnect()
