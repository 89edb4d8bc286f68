import 'server-only'
import type { BetterAuthPlugin } from 'better-auth'
import { nextCookies } from 'better-auth/next-js'

/**
 * Gives a browser the cookies that an act sets. Asking who is signed in sets none: where the session has ended meanwhile, taking
 * its cookie away would have Next answer a form with the page for strangers, in place of what was typed.
 */
export function cookiesOfActs() {
  const plugin = nextCookies()
  const after = plugin.hooks.after.map(({ handler }) => ({
    handler,
    matcher: ({ path }: { path?: string }) => path !== '/get-session',
  }))
  return { ...plugin, hooks: { ...plugin.hooks, after } } satisfies BetterAuthPlugin
}
