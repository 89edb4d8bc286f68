import 'server-only'
import { env } from '@/lib/env'
import { carry, type MailSettings } from './carrier'
import { noteNotSent, noteSent, takeLetter } from './outbox'

/**
 * Sends what is due, one letter after another, and returns how many were sent. A letter that cannot be sent stays for later;
 * any number of senders may run at once.
 */
export async function sendDueLetters(settings: MailSettings = env()) {
  let sent = 0
  for (let letter = await takeLetter(); letter; letter = await takeLetter()) {
    const { attempts, ...mail } = letter
    try {
      await carry(mail, settings)
      await noteSent(mail.id)
      sent += 1
    } catch (error) {
      await noteNotSent(mail.id, attempts, codeOf(error))
    }
  }
  return sent
}

/** The kind of failure, without what the server said: that may repeat the letter. */
function codeOf(error: unknown) {
  const { code, responseCode } = error as { code?: string; responseCode?: number }
  return [code ?? 'unknown', responseCode].filter(Boolean).join(' ')
}
