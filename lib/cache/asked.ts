import type { IncomingMessage } from 'node:http'

/** What of a request's headers the cache looks at; nothing else can make a difference to what it answers. */
export type Asked = {
  /** Null where there is none, or more than one. */
  host: string | null
  encodings: string | undefined
  known: string | undefined
  /** Somebody of the office, whose session the portal has signed. */
  signedIn: boolean
  /** What is asked comes with something to be read. */
  hasBody: boolean
}

/** Reads the few headers that matter, in one go and without making an object of all of them. */
export function readAsked(raw: string[], isSigned: (cookies: string) => boolean): Asked {
  const asked: Asked = { host: null, encodings: undefined, known: undefined, signedIn: false, hasBody: false }
  let hosts = 0
  for (let at = 0; at < raw.length; at += 2) {
    const value = raw[at + 1] ?? ''
    switch (raw[at]?.toLowerCase()) {
      case 'host':
        hosts++
        asked.host = value
        break
      case 'accept-encoding':
        asked.encodings = asked.encodings === undefined ? value : `${asked.encodings},${value}`
        break
      case 'if-none-match':
        asked.known = asked.known === undefined ? value : `${asked.known},${value}`
        break
      case 'cookie':
        asked.signedIn ||= isSigned(value)
        break
      case 'content-length':
      case 'transfer-encoding':
        asked.hasBody = true
    }
  }
  if (hosts !== 1) asked.host = null
  return asked
}

/**
 * Tells Node that there is nothing to be read of a request without a body, as its option `optimizeEmptyRequests` does from
 * version 24.12 on. Otherwise it reads the request to its end after the answer, which takes a fifth of the time of a hit.
 */
export function leaveUnread(request: IncomingMessage) {
  Object.assign(request, { _dumped: true })
}
