import 'server-only'
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import { keepOnce, takeOnce } from './one-time'
import type { PasskeyAnswer, PasskeyRegistration } from './passkey-schema'

const minutes = 5

/** The portal as devices know it: its origin, and the host that keys are bound to. */
function relyingParty() {
  const origin = env().TILTAS_ORIGIN
  return { origin, host: new URL(origin).hostname }
}

/** What the browser needs to make a key: it must be found without a name, and unlocked by finger, face or PIN. */
export async function startPasskey(user: { id: string; name: string; email: string }) {
  const existing = await db.passkey.findMany({ where: { userId: user.id }, select: { credentialId: true } })
  const options = await generateRegistrationOptions({
    rpName: 'Tiltas',
    rpID: relyingParty().host,
    userID: new TextEncoder().encode(user.id),
    userName: user.email,
    userDisplayName: user.name,
    excludeCredentials: existing.map(({ credentialId }) => ({ id: credentialId })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  return { options, ceremony: await keepOnce('passkey', `${user.id} ${options.challenge}`, minutes) }
}

/** The key that the browser made, checked; null when it is not what was asked for. */
export async function readPasskey(userId: string, { ceremony, response }: PasskeyRegistration) {
  const [forWhom, challenge] = (await takeOnce('passkey', ceremony))?.split(' ') ?? []
  if (forWhom !== userId || !challenge) return null

  const { origin, host } = relyingParty()
  const expected = {
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: host,
    requireUserVerification: true,
  }
  const { registrationInfo } = await orNothing(verifyRegistrationResponse({ response, ...expected }))
  if (!registrationInfo) return null

  const { credential, credentialBackedUp } = registrationInfo
  return {
    credentialId: credential.id,
    publicKey: credential.publicKey,
    counter: credential.counter,
    transports: credential.transports ?? [],
    backedUp: credentialBackedUp,
  }
}

/** What the browser needs to sign in with whichever key the person chooses. */
export async function startPasskeySignIn() {
  const options = await generateAuthenticationOptions({ rpID: relyingParty().host, userVerification: 'required' })
  return { options, ceremony: await keepOnce('passkey', `anyone ${options.challenge}`, minutes) }
}

/** Whose key has signed; null when it is nobody's who works here, or its owner was not verified by the device. */
export async function checkPasskey({ ceremony, response }: PasskeyAnswer) {
  const [forWhom, challenge] = (await takeOnce('passkey', ceremony))?.split(' ') ?? []
  if (forWhom !== 'anyone' || !challenge) return null
  const key = await db.passkey.findFirst({
    where: { credentialId: response.id, user: { roles: { some: { deactivatedAt: null } } } },
  })
  if (!key) return null

  const { origin, host } = relyingParty()
  const { verified, authenticationInfo } = await orNothing(
    verifyAuthenticationResponse({
      response,
      ...{ expectedChallenge: challenge, expectedOrigin: origin, expectedRPID: host, requireUserVerification: true },
      credential: { id: key.credentialId, publicKey: new Uint8Array(key.publicKey), counter: Number(key.counter) },
    }),
  )
  if (!verified || !authenticationInfo) return null
  await db.passkey.update({
    where: { id: key.id },
    data: { counter: authenticationInfo.newCounter, lastUsedAt: new Date() },
  })
  return key.userId
}

/** The library throws what it does not believe: nothing was verified. */
async function orNothing<Result extends { verified: boolean }>(result: Promise<Result>) {
  return result.catch((): Partial<Result> & { verified: false } => ({ verified: false }) as never)
}
