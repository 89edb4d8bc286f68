import { db } from '@/lib/db'

/** `npm run db:recount`: makes the facts, facets, sums and lists of trips of every municipality anew. */
const municipalities = await db.municipality.findMany({ orderBy: { slug: 'asc' }, select: { id: true, slug: true } })

for (const { id, slug } of municipalities) {
  await db.$executeRaw`SELECT recount_trips(${id}::uuid)`
  const trips = await db.tripFacts.count({ where: { municipalityId: id } })
  process.stdout.write(`${slug}: ${trips} trips\n`)
}
await db.$disconnect()
