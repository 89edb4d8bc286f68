import 'server-only'
import { Refusal } from '@/lib/refusal'
import { commonPasswords } from './common-passwords'
import { hashPassword } from './credentials'
import { passwordRefused } from './password-rules'

/** The hash of a password that may be someone's; refuses one that may not, beside the field `password`. */
export async function acceptPassword(password: string, context: string[]) {
  const common = await commonPasswords()
  const refused = passwordRefused(password, context, (text) => common.has(text))
  if (refused) throw new Refusal(refused, [{ field: 'password', reason: refused }])
  return hashPassword(password)
}

/** What is known of a person and so may not be their password: the name, the part of the e-mail before the sign. */
export function contextOf({ name, email }: { name: string; email: string }) {
  return [name, email.split('@')[0] ?? '']
}
