import { lookup as resolve } from 'node:dns'
import { request as requestPlain } from 'node:http'
import { request as requestSecure } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { type Answer, asksAgain, type Trouble } from '../rules/dead'
import { isPublicAddress } from './public-address'

const mostRedirects = 5
const patience = 10_000

type Options = {
  /** Which addresses may be connected to; those of the public internet unless a test says otherwise. */ isAllowed?: (
    address: string,
  ) => boolean
}

/** Asks whether an address answers: HEAD, then GET where that says little; redirects are followed, each judged like the first. */
export async function ask(url: string, { isAllowed = isPublicAddress }: Options = {}): Promise<Answer> {
  const answer = await follow('HEAD', url, isAllowed)
  return asksAgain(answer) ? follow('GET', url, isAllowed) : answer
}

async function follow(method: 'HEAD' | 'GET', first: string, isAllowed: (address: string) => boolean): Promise<Answer> {
  let url = first
  for (let hop = 0; hop <= mostRedirects; hop++) {
    const answer = await once(method, url, isAllowed)
    if (!('next' in answer)) return answer
    if (!URL.canParse(answer.next, url)) return { trouble: 'broken' }
    const next = new URL(answer.next, url)
    if (!/^https?:$/.test(next.protocol)) return { trouble: 'broken' }
    url = next.href
  }
  return { trouble: 'tooManyRedirects' }
}

/** The connection itself goes to the address that was judged: a name that is looked up twice may be two addresses. */
function guarded(isAllowed: (address: string) => boolean): LookupFunction {
  return (hostname, options, done) =>
    resolve(hostname, { ...options, all: true }, (error, found) => {
      if (error) return done(error, '', 0)
      const addresses = found.filter(({ address }) => isAllowed(address))
      const [one] = addresses
      if (!one) return done(Object.assign(new Error(`${hostname} is not public`), { code: 'NOT_PUBLIC' }), '', 0)
      return options.all ? done(null, addresses) : done(null, one.address, one.family)
    })
}

function once(method: 'HEAD' | 'GET', url: string, isAllowed: (address: string) => boolean) {
  return new Promise<Answer | { next: string }>((done) => {
    const { protocol, hostname } = new URL(url)
    const literal = hostname.replace(/^\[|\]$/g, '')
    if (isIP(literal) && !isAllowed(literal)) return done({ trouble: 'notPublic' })

    const send = protocol === 'https:' ? requestSecure : requestPlain
    const request = send(url, {
      ...{ method, lookup: guarded(isAllowed), signal: AbortSignal.timeout(patience), agent: false },
      headers: { 'User-Agent': 'Tiltas link check', Accept: '*/*' },
    })
    request.on('response', (response) => {
      const { statusCode: status = 0, headers } = response
      response.destroy()
      done(status >= 300 && status < 400 && headers.location ? { next: headers.location } : { status })
    })
    request.on('error', (error: NodeJS.ErrnoException) => done({ trouble: troubleOf(error) }))
    request.end()
  })
}

const troubles: Record<string, Trouble> = {
  ...{ ENOTFOUND: 'noSuchHost', EAI_AGAIN: 'noSuchHost', ECONNREFUSED: 'refused', ETIMEDOUT: 'timedOut' },
  ...{ ABORT_ERR: 'timedOut', NOT_PUBLIC: 'notPublic', EHOSTUNREACH: 'refused', ENETUNREACH: 'refused' },
  ...{ CERT_HAS_EXPIRED: 'certificate', ERR_TLS_CERT_ALTNAME_INVALID: 'certificate' },
}

function troubleOf({ name, code = '' }: NodeJS.ErrnoException): Trouble {
  if (name === 'TimeoutError' || name === 'AbortError') return 'timedOut'
  if (/CERT|SIGNATURE/.test(code)) return 'certificate'
  return troubles[code] ?? 'broken'
}
