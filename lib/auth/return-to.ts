const home = '/admin'

/**
 * Where to go after signing in: a page of the office and nothing else, whatever the address says. Anything that a browser
 * could read as another site, and the sign-in page itself, becomes the office's home.
 */
export function safeReturnTo(wanted: string | string[] | null | undefined) {
  if (typeof wanted !== 'string' || !/^\/admin(?:[/?]|$)/.test(wanted) || /[\\\p{Cc}\s]/u.test(wanted)) return home

  const base = 'http://office.invalid'
  const url = URL.parse(wanted, base)
  if (!url || url.origin !== base || !/^\/admin(?:\/|$)/.test(url.pathname)) return home
  if (url.pathname.startsWith('/admin/sign-in') || url.pathname.includes('//')) return home
  return url.pathname + url.search
}
