import { promisify } from 'node:util'
import * as zlib from 'node:zlib'
import type { Encoding } from './negotiate'

const brotli = promisify<zlib.InputType, zlib.BrotliOptions, Buffer>(zlib.brotliCompress)
const gzip = promisify<zlib.InputType, zlib.ZlibOptions, Buffer>(zlib.gzip)
const gunzip = promisify<zlib.InputType, Buffer>(zlib.gunzip)

export type Bodies = Partial<Record<Encoding, Buffer>>

/** Kinds of content that compress; pictures and fonts are compressed already. */
const compressible = /^(text\/|image\/svg|application\/(?:[\w.+-]+\+)?(?:json|xml|javascript))/
const tooSmall = 200

/** How hard to try: while somebody waits, for a page that stays, for a file that lasts as long as the build. */
const efforts = { once: { br: 4, gzip: 5 }, page: { br: 10, gzip: 9 }, file: { br: 11, gzip: 9 } } as const

export type Effort = keyof typeof efforts

/** A body in the encodings it is sent in, made off the main thread; as it is where that is no larger. */
export async function encode(body: Buffer, type: string, effort: Effort): Promise<Bodies> {
  if (body.length < tooSmall || !compressible.test(type)) return { identity: body }

  const { br, gzip: level } = efforts[effort]
  const params = {
    [zlib.constants.BROTLI_PARAM_QUALITY]: br,
    [zlib.constants.BROTLI_PARAM_MODE]: zlib.constants.BROTLI_MODE_TEXT,
    [zlib.constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  }
  const [asBrotli, asGzip] = await Promise.all([brotli(body, { params }), gzip(body, { level })])
  return asGzip.length < body.length ? { br: asBrotli, gzip: asGzip } : { identity: body }
}

/** The body as a client takes it: the plain one, which few ask for, is made from the compressed. */
export async function bodyIn(bodies: Bodies, encoding: Encoding) {
  return bodies[encoding] ?? bodies.identity ?? gunzip(bodies.gzip ?? Buffer.alloc(0))
}
