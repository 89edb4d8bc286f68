import type { IncomingMessage } from 'node:http'

/** Headers by which a client could speak for a proxy of ours, or for Next's own inner workings. */
const forged =
  /^(forwarded|content-security-policy(-report-only)?|x-forwarded-(host|proto|port|prefix|scheme|server)|x-original-(url|host)|x-rewrite-url|x-http-method(-override)?|x-method-override|x-host|x-middleware-.*|x-tiltas-.*|x-nextjs-.*|x-matched-path|x-invoke-.*|x-now-route-matches|x-vercel-.*)$/

/** Headers that only Next's scripts send; public pages have none. */
const ofScripts = /^(rsc|next-.*)$/

/** The names under which the portal may be asked: its own, further ones, and this machine's for those who look after it. */
export function hostsOf({ origin, port, further }: { origin: URL; port: number; further: string[] }) {
  const local = ['localhost', '127.0.0.1', '[::1]'].map((name) => `${name}:${port}`)
  return new Set([origin.host, ...further, ...local])
}

/** Makes a request say only what its own connection and our settings say of where it is going. */
export function disarm({ headers }: IncomingMessage, origin: URL, isPublic: boolean) {
  for (const name of Object.keys(headers))
    if (forged.test(name) || (isPublic && ofScripts.test(name))) delete headers[name]
  headers['x-forwarded-host'] = headers.host
  headers['x-forwarded-proto'] = origin.protocol.slice(0, -1)
}
