import { AsyncLocalStorage } from 'node:async_hooks'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { SubmissionResult } from '@conform-to/react'
import { clientAddress } from './client-address'
import { publicPolicy } from './content-policy'
import { env } from './env'
import { failurePage } from './failure-page'
import type { Reason } from './refusal'

type Form = SubmissionResult<Reason[]>
type Answer = { missing: boolean; failed: boolean; from: string; form?: Form }
type Write = (...parts: unknown[]) => boolean

// One for the server and for the pages, which are bundled apart from it.
const globals = globalThis as { answers?: AsyncLocalStorage<Answer> }
globals.answers ??= new AsyncLocalStorage()
const { answers } = globals

/**
 * Handles a request so that what Next leaves to scripts is said without them: that a page is missing (`answerMissing`) and
 * that one failed, of which Next sends an empty document.
 */
export function answering(request: IncomingMessage, response: ServerResponse, handle: () => void) {
  const from = clientAddress(
    request.socket.remoteAddress,
    request.headers['x-forwarded-for'],
    env().TILTAS_TRUSTED_PROXIES,
  )
  const answer: Answer = { missing: false, failed: false, from }
  const reading = request.method === 'GET' || request.method === 'HEAD'
  const writeHead = response.writeHead.bind(response) as (status: number, ...rest: unknown[]) => ServerResponse
  const write = response.write.bind(response) as Write
  const end = response.end.bind(response) as (...parts: unknown[]) => ServerResponse

  response.writeHead = (status: number, ...rest: unknown[]) => {
    answer.failed = status === 500 && reading && /^text\/html/.test(String(response.getHeader('content-type')))
    if (answer.failed) for (const name of ['content-encoding', 'content-length', 'etag']) response.removeHeader(name)
    // A page that says so in place of a file is shown like any other page.
    if (answer.missing && production()) response.setHeader('content-security-policy', publicPolicy)
    return writeHead(status === 200 && answer.missing ? 404 : status, ...rest)
  }
  // Elsewhere Node sends the head by itself; here it decides what becomes of the body.
  const sendHead = () => {
    if (response.statusCode === 500 && !response.headersSent) response.writeHead(500)
  }
  response.write = (...parts: unknown[]) => {
    sendHead()
    return answer.failed || write(...parts)
  }
  response.end = (...parts: unknown[]) => {
    sendHead()
    return answer.failed ? end(failurePage(request.url)) : end(...parts)
  }
  answers.run(answer, handle)
}

const production = () => process.env.NODE_ENV === 'production'

/**
 * Answers this request with 404 and with the page as it is rendered. Next's own `notFound` sends an empty document that
 * only a script fills.
 */
export function answerMissing() {
  const answer = answers.getStore()
  if (answer) answer.missing = true
}

/** The network address this request came from; nobody's where the portal is not asked over a network. */
export function askedFrom() {
  return answers.getStore()?.from ?? 'nowhere'
}

/** Leaves what was wrong with a form for the page that is rendered in the same request. */
export function leaveForPage(form: Form) {
  const answer = answers.getStore()
  if (answer) answer.form = form
}

/** What an action left for this page: what was typed and what is wrong with it. */
export function leftForPage() {
  return answers.getStore()?.form ?? null
}
