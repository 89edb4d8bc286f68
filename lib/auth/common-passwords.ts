import 'server-only'
import { fold } from '@/lib/text/fold'

let common: Promise<Set<string>> | undefined

/** The common and breached passwords that lie here, folded: nothing is asked over a network. */
export function commonPasswords() {
  common ??= read()
  return common
}

async function read() {
  const { dictionary } = await import('@zxcvbn-ts/language-common')
  return new Set(dictionary['passwords-common'].map((password) => fold(String(password))))
}
