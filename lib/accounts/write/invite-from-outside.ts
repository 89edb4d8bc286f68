import { z } from 'zod'
import { db } from '@/lib/db'
import { readEnvironment } from '@/lib/env'
import { transact } from '@/lib/history/transact'
import { sendDueLetters } from '@/lib/mail/send'
import { Refusal } from '@/lib/refusal'
import { Role } from '@/prisma/client/enums'
import { inviteFor } from './invite'

/**
 * `npm run accounts:invite -- SLUG EMAIL [ROLE]`: whoever runs the portal invites someone to a municipality, as its first
 * administrator or one who takes the place of administrators who have all left. Prints the link too.
 */
const Asked = z.tuple([z.string(), z.email().toLowerCase(), z.enum(Role).default('administrator')])

async function run(asked: unknown) {
  const [slug, email, role] = Asked.parse(asked)
  const municipality = await db.municipality.findUnique({ where: { slug } })
  if (!municipality) throw new Error(`There is no municipality ${slug}.`)

  const by = { id: null, municipalityId: municipality.id }
  return transact((tx) => inviteFor(tx, by, { email, role, locale: 'lt' }, new Date()))
}

readEnvironment()
try {
  process.stdout.write(`${await run(process.argv.slice(2))}\n`)
  await sendDueLetters()
} catch (error) {
  if (!(error instanceof z.ZodError || error instanceof Refusal)) throw error
  process.stderr.write('Usage: npm run accounts:invite -- MUNICIPALITY E-MAIL [filer|editor|publisher|administrator]\n')
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
} finally {
  await db.$disconnect()
}
