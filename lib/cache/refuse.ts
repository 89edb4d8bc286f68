import type { ServerResponse } from 'node:http'
import { failurePage } from '@/lib/failure-page'
import type { Answer } from './answer'
import { forNobody } from './page'

const guarded = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
  'cache-control': forNobody,
}

/** Answers a request that is none of the portal's, without looking further at it. */
export function refuse(response: ServerResponse, status: 400 | 404 | 414 | 421) {
  response.writeHead(status, { ...guarded, 'content-type': 'text/plain; charset=utf-8' }).end(`${status}\n`)
}

/** The page for readers when nothing can be answered. */
export function failure(status: 500 | 503, path: string | undefined): Answer {
  const headers = new Map(Object.entries({ ...guarded, 'content-type': 'text/html; charset=utf-8' }))
  return { status, headers, body: Buffer.from(failurePage(path)) }
}
