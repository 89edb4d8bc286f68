import 'server-only'
import type { BetterAuthPlugin } from 'better-auth'
import { APIError, createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { z } from 'zod'
import { SignInMethod } from '@/prisma/client/enums'

const Opening = z.object({ userId: z.string(), method: z.enum(SignInMethod), secondFactor: z.boolean() })

/**
 * Opens a session under a new token and ends the one this browser had: at every sign-in, and whenever a session comes to
 * allow more than before. Only the server can call it.
 */
export function rotation() {
  return {
    id: 'rotation',
    endpoints: {
      openSession: createAuthEndpoint.serverOnly(
        { method: 'POST', body: Opening, requireHeaders: true },
        async (ctx) => {
          const { internalAdapter, authCookies, secret } = ctx.context
          const before = await ctx.getSignedCookie(authCookies.sessionToken.name, secret)
          if (before) await internalAdapter.deleteSession(before)

          const { userId, method, secondFactor } = ctx.body
          const user = await internalAdapter.findUserById(userId)
          if (!user) throw new APIError('NOT_FOUND')
          const opened = { method, secondFactorAt: secondFactor ? new Date() : null, lastUsedAt: new Date() }
          const session = await internalAdapter.createSession(userId, false, opened)
          await setSessionCookie(ctx, { session, user })
          return { id: session.id }
        },
      ),
    },
  } satisfies BetterAuthPlugin
}
