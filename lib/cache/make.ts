import { type IncomingMessage, ServerResponse } from 'node:http'
import { nextMidnight } from '@/lib/dates/midnight'
import { type Answer, gather, plainRequest } from './answer'
import { gathering, type Needs } from './depends-on'
import { forEveryone, forNobody, type Page, preparePage } from './page'
import { isBuilt } from './paths'
import type { Sheets } from './sheets'
import type { Kept } from './shelves'

/** Writes the answer to a request, as Next does. */
export type Make = (request: IncomingMessage, response: ServerResponse) => void

type Maker = { make: Make; origin: URL; sheets: Sheets }

export type Made = {
  page: Page
  /** What would be kept; null for an answer that may not be. */
  kept: Kept | null
  /** Whether more than one reader may have this answer. */
  shared: boolean
}

/** How long a page may take to make, in milliseconds. */
const longest = 20_000

const mayStay = [200, 301, 404]

/** What an answer that is about to be made declares: nothing yet, and that midnight makes it old. */
export function noNeeds(key: string, now: number, changes: () => number): Needs {
  const until = nextMidnight(undefined, new Date(now)).getTime()
  return { tags: new Map(), changes, until, constant: isBuilt(key) }
}

/** Makes the answer to nothing but an address. Without a session there is nothing private in it. */
export async function makePage(key: string, needs: Needs, now: number, { make, origin, sheets }: Maker): Promise<Made> {
  const making = answerTo(key, origin, (request, response) => gathering(needs, () => make(request, response)))
  const answer = await inTime(making)
  const shared = !answer.headers.has('set-cookie')
  const stays = shared && mayStay.includes(answer.status) && (needs.constant || needs.tags.size > 0)

  const cacheControl = stays ? cacheControlOf(answer) : forNobody
  const page = await preparePage(answer, { cacheControl, effort: needs.constant ? 'file' : 'once', sheets })
  return { page, shared, kept: stays ? { ...page, ...needs, storedAt: now } : null }
}

/** The answer to a request that says nothing but where it is going. */
export function answerTo(key: string, { host, protocol }: URL, make: Make): Promise<Answer> {
  const request = plainRequest(key, { host, 'x-forwarded-host': host, 'x-forwarded-proto': protocol.slice(0, -1) })
  const response = new ServerResponse(request)
  const answer = gather(response)
  make(request, response)
  return answer
}

/** What a route says of itself where it allows to be kept; Next forbids it of every page it makes when asked. */
function cacheControlOf({ headers }: Answer) {
  const own = String(headers.get('cache-control') ?? '')
  return own.startsWith('public') ? own : forEveryone
}

/** Nobody waits for a page for ever, nor does it stand in the way of being made again. */
function inTime<Result>(work: Promise<Result>): Promise<Result> {
  return new Promise((done, fail) => {
    const late = setTimeout(() => fail(new Error('A page took too long to make')), longest)
    work.then(done, fail).finally(() => clearTimeout(late))
  })
}
