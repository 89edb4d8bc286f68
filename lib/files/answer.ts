import 'server-only'
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { Busy, Overrun } from '@/lib/work/failures'
import { attachment, readRange } from './rules/download'
import type { Store } from './store/store'

type Head = { name: string; mediaType: string; lang: string; etag: string; isPrivate?: boolean }
type Stored = { fileName: string; mediaType: string; lang: string; sha256: string; size: number }

/** A stored file as a download: whole, or the part that is asked for. */
export async function storedFile(request: Request, store: Store, file: Stored, isPrivate = false) {
  const { sha256, size } = file
  const headers = headersOf({ ...file, name: file.fileName, etag: `"${sha256.slice(0, 32)}"`, isPrivate })
  headers.set('Accept-Ranges', 'bytes')
  if (isKnown(request, headers)) return new Response(null, { status: 304, headers })

  const whole = request.headers.get('if-range')
  const asked = whole && whole !== headers.get('etag') ? null : readRange(request.headers.get('range'), size)
  if (asked === 'beyond') {
    headers.set('Content-Range', `bytes */${size}`)
    return new Response(null, { status: 416, headers })
  }
  headers.set('Content-Length', String(asked ? asked.end - asked.start + 1 : size))
  if (asked) headers.set('Content-Range', `bytes ${asked.start}-${asked.end}/${size}`)
  const body = request.method === 'HEAD' ? null : bodyOf(await store.open(sha256, asked ?? undefined))
  return new Response(body, { status: asked ? 206 : 200, headers })
}

/** Bytes made for this answer as a download; they are not made for a reader who has them already. */
export async function madeFile(
  request: Request,
  { from, ...head }: Omit<Head, 'etag'> & { from: unknown },
  make: () => Promise<Uint8Array>,
) {
  const etag = `W/"${createHash('sha256').update(JSON.stringify(from)).digest('base64url').slice(0, 27)}"`
  const headers = headersOf({ ...head, etag })
  if (isKnown(request, headers)) return new Response(null, { status: 304, headers })

  const bytes = await made(make)
  if (bytes instanceof Response) return bytes
  headers.set('Content-Length', String(bytes.byteLength))
  return new Response(Buffer.from(bytes), { headers })
}

/** Says that the portal has too much to do just now, and when to ask again. */
export function busyAnswer() {
  return new Response(null, { status: 503, headers: { 'Retry-After': '5', 'Cache-Control': 'no-store' } })
}

async function made(make: () => Promise<Uint8Array>) {
  try {
    return await make()
  } catch (error) {
    if (error instanceof Busy || error instanceof Overrun) return busyAnswer()
    throw error
  }
}

/** A file is saved, never shown inside the portal; whatever opens it may neither run nor load anything. */
function headersOf({ name, mediaType, lang, etag, isPrivate = false }: Head) {
  return new Headers({
    'Content-Type': mediaType,
    'Content-Disposition': attachment(name),
    'Content-Language': lang,
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': isPrivate ? 'same-origin' : 'cross-origin',
    // What is withdrawn is gone at the next question.
    'Cache-Control': isPrivate ? 'private, no-store' : 'public, max-age=0, must-revalidate',
    ETag: etag,
  })
}

function isKnown(request: Request, headers: Headers) {
  const known = request.headers.get('if-none-match')?.split(',') ?? []
  const own = headers.get('etag')?.replace(/^W\//, '')
  return known.some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === own)
}

function bodyOf(stream: Readable) {
  return Readable.toWeb(stream) as ReadableStream<Uint8Array>
}
