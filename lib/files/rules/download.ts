import { fold } from '@/lib/text/fold'

/** The header that makes a browser save a file under its name (RFC 6266, RFC 5987): in ASCII for old ones, and in full. */
export function attachment(name: string) {
  const plain = fold(name).replace(/[^\w .()-]/g, '_')
  const full = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`
}

export type Range = { start: number; end: number }

/**
 * The one range of bytes that a `Range` header asks for, both ends included; null when it asks for all, for several or in
 * a way that may be ignored (RFC 9110), `'beyond'` when it starts after the end.
 */
export function readRange(header: string | null, size: number): Range | 'beyond' | null {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? []
  if (from === '' && to === '') return null
  if (from === '')
    return Number(to) === 0 || size === 0 ? 'beyond' : { start: Math.max(0, size - Number(to)), end: size - 1 }

  const start = Number(from)
  if (start >= size) return 'beyond'
  const end = to === '' ? size - 1 : Math.min(Number(to), size - 1)
  return end < start ? null : { start, end }
}
