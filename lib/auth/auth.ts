import 'server-only'
import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { nextCookies } from 'better-auth/next-js'
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import { maxPasswordLength, minPasswordLength } from './schema'

const hours = 60 * 60

/**
 * Passwords and sessions. It is called from server actions only and has no address of its own (no `/api/auth`), so what the
 * office does not do nobody can do: there is no sign-up, and no way past the throttle of `signIn`.
 */
function configure() {
  const { TILTAS_ORIGIN: origin, TILTAS_SECRET: secret } = env()

  return betterAuth({
    appName: 'Tiltas',
    baseURL: origin,
    secret,
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: prismaAdapter(db, { provider: 'postgresql' }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength, maxPasswordLength },
    // A session ends a working day after the sign-in, whatever is done in it.
    session: { expiresIn: 12 * hours, disableSessionRefresh: true },
    user: { additionalFields: { locale: { type: 'string', input: false } } },
    advanced: {
      cookiePrefix: 'tiltas',
      useSecureCookies: origin.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
      database: { generateId: false },
      ipAddress: { disableIpTracking: true },
    },
    plugins: [nextCookies()],
  })
}

let configured: ReturnType<typeof configure> | undefined

/** Configured when first asked, not when the module loads: a build has no secret. */
export function auth() {
  configured ??= configure()
  return configured
}
