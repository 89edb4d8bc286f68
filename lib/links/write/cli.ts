import { db } from '@/lib/db'
import { readEnvironment } from '@/lib/env'
import { checkLinks } from './check'

/** `npm run links:check`: asks now for the outside addresses that records name, as the portal itself does once a day. */
readEnvironment()
try {
  const { asked, dead } = await checkLinks()
  process.stdout.write(`${asked} addresses asked for, ${dead} dead.\n`)
} finally {
  await db.$disconnect()
}
