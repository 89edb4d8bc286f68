import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import pLimit from 'p-limit'
import { gather, release } from './answer'
import { type Asked, leaveUnread, readAsked } from './asked'
import { counts } from './figures'
import { disarm, hostsOf } from './guard'
import { keyOf, pathOf, refusalOf } from './key'
import { type Make, makePage, noNeeds } from './make'
import { type Flight, openMemory } from './memory'
import { encodingFor } from './negotiate'
import { forNobody, type Manner, preparePage, send, sendHit } from './page'
import { isApart, isBuilt } from './paths'
import { failure, refuse } from './refuse'
import { repacking } from './repack'
import { openSheets } from './sheets'
import type { Kept } from './shelves'
import { signedWith } from './signed'

type Settings = {
  origin: string
  port: number
  /** Further names under which the portal may be asked. */
  hosts: string[]
  /** What all kept pages together may take. */
  bytes: number
  database: string
  /** What sessions are signed with. */
  secret: string
  make: Make
  /** The time in milliseconds since 1970. */
  now?: () => number
}

/** Seconds after which a reader may try again while the portal cannot answer. */
const tryAgain = '5'
/** Pages made at the same time. More are not made sooner, but who asks for a page that is kept, or works in the office, waits for them. */
const atOnce = 2
/** Pages that wait for their turn: as many as are made in some seconds. Who asks for another is asked to come again. */
const mostWaiting = 500

/**
 * Answers requests, public pages from memory where they are kept there. What is kept was made for a request of nothing but
 * its key, so nothing else of any request can have a part in it.
 */
export function openCache({ origin, port, hosts: further, bytes, database, secret, make, now = Date.now }: Settings) {
  const own = new URL(origin)
  const hosts = hostsOf({ origin: own, port, further })
  const { shelves, wire, flights } = openMemory(bytes, database)
  const repackLater = repacking(shelves)
  const isSigned = signedWith(secret)
  const sheets = openSheets(make, own)
  const alone: Manner = { cacheControl: forNobody, effort: 'once', sheets }
  const turns = pLimit(atOnce)
  const isFresh = (kept: Kept) => kept.constant || (wire.hears() && now() < kept.until)

  const answer: RequestListener = (request, response) => {
    const asked = readAsked(request.rawHeaders, isSigned)
    if (asked.host === null) return refuse(response, 400)
    if (!hosts.has(asked.host) && !hosts.has(asked.host.toLowerCase())) return refuse(response, 421)

    const { method, url = '' } = request
    const kept = method === 'GET' || method === 'HEAD' ? shelves.get(url) : undefined
    if (kept && isFresh(kept) && (kept.constant || !asked.signedIn)) return hit(request, response, kept, asked)
    answerOther(request, response, asked)
      .catch((error) => fail(request, response, asked, error))
      .catch(() => response.destroy())
  }

  const hit = (request: IncomingMessage, response: ServerResponse, kept: Kept, asked: Asked) => {
    counts.hit++
    if (!asked.hasBody) leaveUnread(request)
    sendHit(response, kept, encodingFor(asked.encodings), asked.known)
  }

  const answerOther = async (request: IncomingMessage, response: ServerResponse, asked: Asked) => {
    const { method, url = '' } = request
    const refusal = refusalOf(url)
    if (refusal) return refuse(response, refusal)

    const path = pathOf(url)
    disarm(request, own, !isApart(path))
    if (isApart(path)) return make(request, response)
    const key = method === 'GET' || method === 'HEAD' ? keyOf(url) : null
    if (key === null || (asked.signedIn && !isBuilt(path))) await bypass(request, response, asked)
    else await answerKey(request, response, asked, key)
  }

  const answerKey = async (request: IncomingMessage, response: ServerResponse, asked: Asked, key: string) => {
    const kept = shelves.get(key)
    if (kept && isFresh(kept)) return hit(request, response, kept, asked)
    if (kept && wire.isDown()) return stale(response, kept, asked)

    const flight = flights.get(key)
    if (!flight && turns.pendingCount >= mostWaiting) return fail(request, response, asked)
    const { page, stored, shared } = await (flight ?? takeOff(key)).made
    if (flight && !shared) return bypass(request, response, asked)
    if (page.status >= 500 && !(await wire.answers())) {
      const left = shelves.get(key)
      return left ? stale(response, left, asked) : fail(request, response, asked)
    }
    counts[flight ? 'collapsed' : 'miss']++
    const fate = flight ? 'fwd=uri-miss; collapsed' : stored ? 'fwd=uri-miss; stored' : 'fwd=uri-miss'
    await send(response, page, encodingFor(asked.encodings), { fate })
  }

  /** Makes a page once, however many ask for it meanwhile, when its turn has come. */
  const takeOff = (key: string) => {
    const needs = noNeeds(key, now(), shelves.changes)
    const made = turns(() => makePage(key, needs, now(), { make, origin: own, sheets }))
      .then((made) => {
        const { kept } = made
        const stored = kept !== null && shelves.put(key, kept)
        if (stored) repackLater(key, kept)
        return { ...made, stored }
      })
      .finally(() => {
        if (flights.get(key) === flight) flights.delete(key)
      })
    const flight: Flight = { needs, made }
    flights.set(key, flight)
    return flight
  }

  /** Answers one reader alone; nothing of it is kept. */
  const bypass = async (request: IncomingMessage, response: ServerResponse, asked: Asked) => {
    counts.bypass++
    if (request.method === 'HEAD') request.method = 'GET'
    delete request.headers['accept-encoding']
    const gathered = gather(response)
    make(request, response)
    const made = await gathered
    release(response)
    const more = [made.headers.get('set-cookie') ?? []].flat().flatMap((cookie) => ['set-cookie', cookie])
    const page = await preparePage(made, alone)
    await send(response, page, encodingFor(asked.encodings), { fate: 'fwd=bypass', more })
  }

  /** What was true when the database was last heard of; what was withdrawn before then is not among it. */
  const stale = (response: ServerResponse, kept: Kept, asked: Asked) => {
    counts.stale++
    const age = String(Math.max(0, Math.round((now() - kept.storedAt) / 1000)))
    const more = ['age', age, 'warning', '111 - "Revalidation Failed"']
    return send(response, kept, encodingFor(asked.encodings), { fate: 'hit; detail=stale', more })
  }

  /** Without an error: the database does not answer and nothing is kept to be shown instead, or too many wait already. */
  const fail = async (request: IncomingMessage, response: ServerResponse, asked: Asked, error?: unknown) => {
    if (error) console.error(error)
    counts[error ? 'failed' : 'unavailable']++
    release(response)
    if (response.headersSent) return void response.destroy()
    const page = await preparePage(failure(error ? 500 : 503, request.url), alone)
    const more = error ? [] : ['retry-after', tryAgain]
    await send(response, page, encodingFor(asked.encodings), { fate: 'fwd=uri-miss', more })
  }

  /** Answers may be kept from now on; where the database does not answer, later. */
  const ready = wire.answers()
  return { answer, ready, close: wire.close }
}
