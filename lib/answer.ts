import { AsyncLocalStorage } from 'node:async_hooks'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { failurePage } from './failure-page'

type Answer = { missing: boolean; failed: boolean }
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
  const answer: Answer = { missing: false, failed: false }
  const reading = request.method === 'GET' || request.method === 'HEAD'
  const writeHead = response.writeHead.bind(response) as (status: number, ...rest: unknown[]) => ServerResponse
  const write = response.write.bind(response) as Write
  const end = response.end.bind(response) as (...parts: unknown[]) => ServerResponse

  response.writeHead = (status: number, ...rest: unknown[]) => {
    answer.failed = status === 500 && reading && /^text\/html/.test(String(response.getHeader('content-type')))
    if (answer.failed) for (const name of ['content-encoding', 'content-length', 'etag']) response.removeHeader(name)
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

/**
 * Answers this request with 404 and with the page as it is rendered. Next's own `notFound` sends an empty document that
 * only a script fills.
 */
export function answerMissing() {
  const answer = answers.getStore()
  if (answer) answer.missing = true
}
