'use server'

import { after } from 'next/server'
import { deviceWords } from '@/lib/auth/device-words'
import { PasskeyRegistration } from '@/lib/auth/passkey-schema'
import { readPasskey, startPasskey } from '@/lib/auth/passkeys'
import { currentSession } from '@/lib/auth/session'
import { renewSession } from '@/lib/auth/sign-in'
import { sendDueLetters } from '@/lib/mail/send'
import { type Reason, Refusal } from '@/lib/refusal'
import { addPasskey } from '../write/factors'

type Refused = { refused: Reason }

/** What the browser needs to make a passkey for whoever is signed in, or must set up a second factor first. */
export async function startPasskeyAction(): Promise<Awaited<ReturnType<typeof startPasskey>> | Refused> {
  const session = await mayAdd()
  return session ? startPasskey(session.user) : { refused: 'signedOut' }
}

/** Keeps the passkey the browser made; the backup codes when they are the person's first. */
export async function addPasskeyAction(answer: unknown): Promise<{ codes: string[] | null } | Refused> {
  const session = await mayAdd()
  if (!session) return { refused: 'signedOut' }
  const { data } = PasskeyRegistration.safeParse(answer)
  const key = data && (await readPasskey(session.user.id, data))
  if (!key) return { refused: 'passkeyNotMade' }

  try {
    const codes = await addPasskey(session, key, data.name || deviceWords(data.device ?? null) || 'Passkey')
    await renewSession(session.user.id, 'passkey', true)
    after(sendDueLetters)
    return { codes }
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.reason }
    throw error
  }
}

async function mayAdd() {
  const session = await currentSession()
  return session && session.standing !== 'secondFactor' ? session : null
}
