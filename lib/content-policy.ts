/** What a page may load, and whom it may be shown in: everything from here, no styles in its elements, no frames. */
const pagePolicy = {
  'default-src': "'none'",
  'script-src': "'none'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  // No script is left to ask for anything; tools that audit a page read robots.txt as the page would.
  'connect-src': "'self'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
  'base-uri': "'none'",
}

/** The policy of public pages, which have no scripts and are the same for everyone. */
export const publicPolicy = written(pagePolicy)

/** A policy of public pages for a page whose styles stand in it: these and no others. */
export function policyWithStyles(policy: string, hash: string) {
  return policy.replace("style-src 'self'", `style-src '${hash}'`)
}

/**
 * The policy of one answer of the office: scripts only those that carry its nonce and those they load. The development server
 * also evaluates code and writes styles into the page.
 */
export function scriptPolicy() {
  const developing = process.env.NODE_ENV === 'development'
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
  return written({
    ...pagePolicy,
    'script-src': `'self' 'nonce-${nonce}' 'strict-dynamic'${developing ? " 'unsafe-eval'" : ''}`,
    'style-src': `'self'${developing ? " 'unsafe-inline'" : ''}`,
  })
}

function written(policy: Record<string, string>) {
  return Object.entries(policy)
    .map(([what, from]) => `${what} ${from}`)
    .join('; ')
}
