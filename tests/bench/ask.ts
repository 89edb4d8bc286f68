import { type Agent, type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http'

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer; milliseconds: number }

/** One request, its body as it came over the wire: compressed where the server compressed it. */
export function ask(url: string, headers: OutgoingHttpHeaders = {}, agent?: Agent) {
  return new Promise<Answer>((done, fail) => {
    const since = performance.now()
    const asked = request(url, { headers, agent }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part) => parts.push(part))
      response.on('error', fail)
      response.on('end', () =>
        done({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
          milliseconds: performance.now() - since,
        }),
      )
    })
    asked.on('error', fail).end()
  })
}
