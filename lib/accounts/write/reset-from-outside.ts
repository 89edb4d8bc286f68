import { z } from 'zod'
import { db } from '@/lib/db'
import { readEnvironment } from '@/lib/env'
import { sendDueLetters } from '@/lib/mail/send'
import { Refusal } from '@/lib/refusal'
import { resetFromOutside } from './lost-factor'

/**
 * `npm run accounts:reset-second-factor -- EMAIL`: whoever runs the portal takes away the second factor of someone who has lost
 * it and whom no administrator of one municipality can help: an administrator of the portal, or of several municipalities.
 */
readEnvironment()
try {
  const [email] = z.tuple([z.email().toLowerCase()]).parse(process.argv.slice(2))
  await resetFromOutside(email)
  process.stdout.write(`The second factor of ${email} is removed and all sessions have ended.\n`)
  await sendDueLetters()
} catch (error) {
  if (!(error instanceof z.ZodError || error instanceof Refusal)) throw error
  process.stderr.write('Usage: npm run accounts:reset-second-factor -- E-MAIL\n')
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
} finally {
  await db.$disconnect()
}
