import { createHmac, timingSafeEqual } from 'node:crypto'

const session = /(?:^|;\s*)(?:__Secure-|__Host-)?tiltas\.session_token=([^;]*)/g
/** Of a cookie header no more than so many are looked at. */
const mostTries = 4

/**
 * Whether a cookie header holds a session that the portal itself signed: its value is the token and the token's HMAC, as
 * better-auth writes them. Whether the session still lasts, only the database can say. Anybody else who says to be of the
 * office is a reader like others, and cannot make the portal render a page for every request.
 */
export function signedWith(secret: string) {
  return (cookies: string) => {
    let tries = 0
    for (const [, value = ''] of cookies.matchAll(session)) {
      if (++tries > mostTries) return false
      if (isSigned(value, secret)) return true
    }
    return false
  }
}

function isSigned(written: string, secret: string) {
  const value = decoded(written)
  const end = value.lastIndexOf('.')
  if (end < 1) return false
  const given = Buffer.from(value.slice(end + 1), 'base64')
  const own = createHmac('sha256', secret).update(value.slice(0, end)).digest()
  return given.length === own.length && timingSafeEqual(given, own)
}

function decoded(value: string) {
  try {
    return decodeURIComponent(value)
  } catch {
    return ''
  }
}
