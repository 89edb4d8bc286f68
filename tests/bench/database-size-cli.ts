import { db } from '@/lib/db'
import { measureSize } from './database-size'

/** One size in a process of its own, which is connected to one database: what was measured, as JSON. */
const timings = await measureSize(Number(process.argv[2]))
process.stdout.write(JSON.stringify(timings))
await db.$disconnect()
