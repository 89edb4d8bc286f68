import { createHash } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import type { Answer } from './answer'
import { type Bodies, bodyIn, type Effort, encode } from './encode'
import { finish } from './finish'
import type { Encoding } from './negotiate'
import type { Sheets } from './sheets'

/** How an answer came about, in the words of RFC 9211. */
export type Fate =
  | 'hit'
  | 'fwd=uri-miss; stored'
  | 'fwd=uri-miss'
  | 'fwd=uri-miss; collapsed'
  | 'fwd=bypass'
  | 'hit; detail=stale'

/** An answer ready to be sent: bodies in their encodings, and for each the headers as they go on the wire. */
export type Page = {
  status: number
  etag: string
  headers: string[]
  bodies: Bodies
  hits: Record<Encoding, string[]>
  /** Of the answer that nothing has changed. */
  unchanged: string[]
  bytes: number
}

/** Headers that belong to one way of sending, to one reader, or to Next; the rest of an answer is kept. */
const notKept =
  /^(connection|keep-alive|date|age|transfer-encoding|content-length|content-encoding|etag|last-modified|accept-ranges|vary|cache-control|set-cookie|refresh|x-nextjs-.*|x-middleware-.*|x-powered-by)$/

/** Who asks again is told whether anything changed; a shared cache may help for a moment, and while the portal fails. */
export const forEveryone = 'public, max-age=0, s-maxage=2, stale-while-revalidate=10, stale-if-error=3600'
export const forNobody = 'private, no-store'

export type Manner = { cacheControl: string; effort: Effort; sheets: Sheets }

/** Makes an answer ready to be sent, without scripts and with its styles in it where it is a document. */
export async function preparePage(answer: Answer, { cacheControl, effort, sheets }: Manner): Promise<Page> {
  const { status, headers, body } = await finish(answer, sheets)
  const type = String(headers.get('content-type') ?? '')
  const bodies = await encode(body, type, effort)
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const own = [
    ...[...headers].filter(([name]) => !notKept.test(name)).flatMap(flat),
    ...['vary', 'Accept-Encoding', 'cache-control', cacheControl, 'etag', etag],
  ]
  return {
    status,
    etag,
    headers: own,
    unchanged: ['vary', 'Accept-Encoding', 'cache-control', cacheControl, 'etag', etag, ...statusOf('hit')],
    ...packed(own, bodies),
  }
}

/** The same page in as few bytes as it can have: worth the time where it stays, and where nobody waits for it. */
export async function repack<Kept extends Page>(page: Kept): Promise<Kept> {
  const { br, identity } = page.bodies
  if (!br || identity) return page
  return { ...page, ...packed(page.headers, await encode(await bodyIn(page.bodies, 'identity'), 'text/html', 'page')) }
}

function packed(headers: string[], bodies: Bodies) {
  const hit = (encoding: Encoding) => [...headers, ...lengthOf(bodies, encoding), ...statusOf('hit')]
  return {
    bodies,
    hits: { br: hit('br'), gzip: hit('gzip'), identity: hit('identity') },
    bytes: Object.values(bodies).reduce((sum, { length }) => sum + length, 0) + headers.join('').length * 4 + 500,
  }
}

function flat([name, value]: [string, string | string[]]) {
  return [value].flat().flatMap((one) => [name, one])
}

/** The plain body of what is kept compressed is made for each who asks, and its length is not known beforehand. */
function lengthOf(bodies: Bodies, encoding: Encoding) {
  const body = bodies[encoding]
  if (body && encoding !== 'identity') return ['content-encoding', encoding, 'content-length', String(body.length)]
  return bodies.identity ? ['content-length', String(bodies.identity.length)] : []
}

function statusOf(fate: Fate) {
  return ['cache-status', `tiltas; ${fate}`]
}

/** Sends a kept page: the way of nearly every request, so it neither waits nor makes anything. */
export function sendHit(response: ServerResponse, page: Page, encoding: Encoding, known: string | undefined) {
  if (known !== undefined && isKnown(known, page.etag) && page.status === 200) {
    response.writeHead(304, page.unchanged).end()
    return
  }
  const body = page.bodies[encoding] ?? page.bodies.identity
  if (body) response.writeHead(page.status, page.hits[encoding]).end(body)
  else
    void bodyIn(page.bodies, encoding).then((plain) => response.writeHead(page.status, page.hits[encoding]).end(plain))
}

/** Sends an answer that is not a plain hit, and says how it came about. */
export async function send(
  response: ServerResponse,
  page: Page,
  encoding: Encoding,
  { fate, more = [] }: { fate: Fate; more?: string[] },
) {
  const body = await bodyIn(page.bodies, encoding)
  const headers = [...page.headers, ...lengthOf(page.bodies, encoding), ...statusOf(fate), ...more]
  response.writeHead(page.status, headers).end(body)
}

function isKnown(known: string, etag: string) {
  return (
    known === etag || known === '*' || known.split(',').some((one) => one.trim().replace(/^W\//, '') === etag.slice(2))
  )
}
