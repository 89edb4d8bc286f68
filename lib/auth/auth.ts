import 'server-only'
import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import { cookiesOfActs } from './cookies-of-acts'
import { rotation } from './rotation'

const hours = 60 * 60

/**
 * Sessions and their cookies. It is called from server actions only and has no address of its own (no `/api/auth`), so what the
 * office does not do nobody can do: there is no sign-up, and no way past the throttle of `signIn`.
 */
function configure() {
  const { TILTAS_ORIGIN: origin, TILTAS_SECRET: secret, TILTAS_SESSION_HOURS } = env()
  const secure = origin.startsWith('https:')

  return betterAuth({
    appName: 'Tiltas',
    baseURL: origin,
    secret,
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: prismaAdapter(db, { provider: 'postgresql' }),
    // A session ends so long after the sign-in, whatever is done in it.
    session: {
      expiresIn: TILTAS_SESSION_HOURS * hours,
      disableSessionRefresh: true,
      additionalFields: {
        method: { type: 'string', required: false, input: false },
        secondFactorAt: { type: 'date', required: false, input: false },
        lastUsedAt: { type: 'date', required: false, input: false },
      },
    },
    user: { additionalFields: { locale: { type: 'string', input: false } } },
    advanced: {
      cookiePrefix: 'tiltas',
      // Its own prefix would be `__Secure-`, which other hosts of the same domain can set.
      useSecureCookies: false,
      cookies: { session_token: { name: secure ? '__Host-tiltas.session_token' : 'tiltas.session_token' } },
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/', secure },
      database: { generateId: false },
      ipAddress: { disableIpTracking: true },
    },
    plugins: [rotation(), cookiesOfActs()],
  })
}

let configured: ReturnType<typeof configure> | undefined

/** Configured when first asked, not when the module loads: a build has no secret. */
export function auth() {
  configured ??= configure()
  return configured
}
