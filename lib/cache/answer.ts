import { IncomingMessage, type OutgoingHttpHeader, type ServerResponse } from 'node:http'
import { Socket } from 'node:net'

/** An answer as it was made, before it is sent: its headers by their names in lower case. */
export type Answer = { status: number; headers: Map<string, string | string[]>; body: Buffer }

type Done = (error?: Error | null) => void

/** A request that says nothing but what is asked: what is not in it can make no difference to the answer. */
export function plainRequest(path: string, headers: Record<string, string>) {
  const request = new IncomingMessage(new Socket())
  Object.assign(request, { method: 'GET', url: path, httpVersion: '1.1', httpVersionMajor: 1, httpVersionMinor: 1 })
  Object.assign(request.headers, headers)
  request.rawHeaders = Object.entries(headers).flat()
  request.push(null)
  return request
}

/** Gathers what is written to a response instead of sending it, until `release`. */
export function gather(response: ServerResponse): Promise<Answer> {
  const parts: Buffer[] = []
  const take = (part: unknown, encoding: unknown) => {
    if (typeof part === 'string')
      parts.push(Buffer.from(part, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'))
    else if (part instanceof Uint8Array) parts.push(Buffer.from(part))
  }
  const told = (rest: unknown[]) => rest.find((one): one is Done => typeof one === 'function')?.()

  return new Promise((done) => {
    Object.assign(response, {
      writeHead(status: number, ...rest: unknown[]) {
        response.statusCode = status
        for (const [name, value] of headersOf(rest.at(-1))) response.setHeader(name, value)
        return response
      },
      write(...rest: unknown[]) {
        take(rest[0], rest[1])
        told(rest)
        return true
      },
      end(...rest: unknown[]) {
        take(rest[0], rest[1])
        const headers = new Map(Object.entries(response.getHeaders()).map(([name, value]) => [name, textOf(value)]))
        done({ status: response.statusCode, headers, body: Buffer.concat(parts) })
        told(rest)
        if (!response.socket) process.nextTick(() => response.emit('finish') && response.emit('close'))
        return response
      },
      flushHeaders() {},
    })
  })
}

/** Gives a response back as it was, with nothing sent and nothing set. */
export function release(response: ServerResponse) {
  for (const name of ['writeHead', 'write', 'end', 'flushHeaders']) Reflect.deleteProperty(response, name)
  if (!response.headersSent) for (const name of response.getHeaderNames()) response.removeHeader(name)
}

function headersOf(given: unknown): [string, OutgoingHttpHeader][] {
  if (Array.isArray(given))
    return Array.from({ length: given.length / 2 }, (_, at) => [given[2 * at], given[2 * at + 1]])
  return given && typeof given === 'object' ? Object.entries(given).filter(([, value]) => value !== undefined) : []
}

function textOf(value: OutgoingHttpHeader | undefined) {
  return Array.isArray(value) ? value : String(value)
}
