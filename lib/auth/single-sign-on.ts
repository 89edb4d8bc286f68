import 'server-only'
import * as oidc from 'openid-client'
import { z } from 'zod'
import { env } from '@/lib/env'
import { keepOnce, takeOnce } from './one-time'

const minutes = 10

/** The name of single sign-on as people know it, when it is set; the empty name is told by the words of the page. */
export function singleSignOnName() {
  const { TILTAS_OIDC_ISSUER, TILTAS_OIDC_NAME = '' } = env()
  return TILTAS_OIDC_ISSUER ? TILTAS_OIDC_NAME : null
}

let known: Promise<oidc.Configuration> | undefined

/** The provider, asked about itself when first needed and, if it does not answer, again the next time. */
function provider() {
  known ??= discover().catch((error) => {
    known = undefined
    throw error
  })
  return known
}

function discover() {
  const { TILTAS_OIDC_ISSUER = '', TILTAS_OIDC_CLIENT_ID = '', TILTAS_OIDC_CLIENT_SECRET } = env()
  const issuer = new URL(TILTAS_OIDC_ISSUER)
  const onThisMachine = issuer.protocol === 'http:' ? { execute: [oidc.allowInsecureRequests] } : {}
  return oidc.discovery(issuer, TILTAS_OIDC_CLIENT_ID, TILTAS_OIDC_CLIENT_SECRET, undefined, {
    timeout: 10,
    ...onThisMachine,
  })
}

function callback() {
  return `${env().TILTAS_ORIGIN}/admin/sign-in/single-sign-on/callback`
}

const Kept = z.object({ verifier: z.string(), state: z.string(), nonce: z.string(), returnTo: z.string() })

/** Where to send the browser, and the token it brings back in a cookie. */
export async function startSingleSignOn(returnTo: string) {
  const config = await provider()
  const verifier = oidc.randomPKCECodeVerifier()
  const kept = { verifier, state: oidc.randomState(), nonce: oidc.randomNonce(), returnTo }
  const address = oidc.buildAuthorizationUrl(config, {
    redirect_uri: callback(),
    scope: 'openid email profile',
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state: kept.state,
    nonce: kept.nonce,
  })
  return { address, token: await keepOnce('singleSignOn', JSON.stringify(kept), minutes) }
}

const Claims = z.object({
  sub: z.string(),
  email: z.string().toLowerCase().optional(),
  email_verified: z.boolean().optional(),
  name: z.string().optional(),
})

/** Whom the provider vouches for: the e-mail only when the provider has verified it. */
export type Vouched = { issuer: string; subject: string; email: string | null; name: string | null }

/**
 * Reads the provider's answer: the code is exchanged for a signed token of this provider, for us, with our nonce. Null when the
 * browser did not begin here, or the answer is not what was asked for.
 */
export async function finishSingleSignOn(query: URLSearchParams, token: string | undefined) {
  const kept = token ? await takeOnce('singleSignOn', token) : null
  if (!kept) return null
  const { verifier, state, nonce, returnTo } = Kept.parse(JSON.parse(kept))

  const config = await provider()
  const checks = { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true }
  const answer = await oidc.authorizationCodeGrant(config, new URL(`${callback()}?${query}`), checks).catch(() => null)
  const signed = answer?.claims()
  if (!answer || !signed) return null
  // Many providers tell the e-mail only when asked for the user's details.
  const more = signed.email ? {} : await oidc.fetchUserInfo(config, answer.access_token, signed.sub).catch(() => ({}))
  const { sub, email, email_verified, name } = Claims.parse({ ...more, ...signed })
  const vouched: Vouched = {
    issuer: signed.iss,
    subject: sub,
    email: email_verified === true ? (email ?? null) : null,
    name: name ?? null,
  }
  return { vouched, returnTo }
}
