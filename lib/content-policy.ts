/**
 * What a page may load, and whom it may be shown in: everything from here, scripts only those that carry this answer's nonce and
 * those they load, no inline styles, no frames. The development server also evaluates code and writes styles into the page.
 */
export function contentPolicy() {
  const developing = process.env.NODE_ENV === 'development'
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
  const policy = {
    'default-src': "'none'",
    'script-src': `'self' 'nonce-${nonce}' 'strict-dynamic'${developing ? " 'unsafe-eval'" : ''}`,
    'style-src': `'self'${developing ? " 'unsafe-inline'" : ''}`,
    'img-src': "'self' data:",
    'font-src': "'self'",
    'connect-src': "'self'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
    'base-uri': "'none'",
  }
  return Object.entries(policy)
    .map(([what, from]) => `${what} ${from}`)
    .join('; ')
}
