import { getUser } from '@/lib/auth/read'
import { admit } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { listCsv } from '@/lib/exchange/door/csv'
import { readListQuery } from '@/lib/records/schema/query'
import { descriptionOf } from '@/lib/records/schema/register'

/** Sends a municipality's whole agenda as CSV to nobody: milliseconds, bytes and the memory it took, as JSON. */
const { id } = await db.user.findUniqueOrThrow({ where: { email: 'editor@kaunas.example' } })
const user = await getUser(id)
const staff = user && admit(user, 'register:read', null)
if (!staff) throw new Error('not admitted')

const agenda = descriptionOf('agendaEvent')
const before = process.memoryUsage.rss()
let most = before
const sampling = setInterval(() => {
  most = Math.max(most, process.memoryUsage.rss())
}, 100)
const since = performance.now()
let bytes = 0
let lines = 0
for await (const part of listCsv(staff, agenda, readListQuery(agenda, {})).body ?? []) {
  bytes += part.length
  for (const byte of part) if (byte === 10) lines += 1
}
clearInterval(sampling)
process.stdout.write(JSON.stringify({ milliseconds: performance.now() - since, bytes, lines, before, most }))
await db.$disconnect()
process.exit(0)
