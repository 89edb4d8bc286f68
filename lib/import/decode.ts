/** Bytes of a text file as text: UTF-8 or UTF-16 by its mark or its look, otherwise the Baltic code page of old Windows. */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes)
}

/** What the bytes of a text file are written in, by the name of the encoding. */
export function encodingOf(bytes: Uint8Array) {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'

  const wide = utf16WithoutMark(bytes)
  if (wide) return wide
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    return 'windows-1257'
  }
}

/** Spaces and Latin letters of UTF-16 have a zero byte; every other byte of a text full of them is one. */
function utf16WithoutMark(bytes: Uint8Array) {
  if (bytes.length < 4 || bytes.length % 2) return null
  let even = 0
  let odd = 0
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === 0) at % 2 ? odd++ : even++
  if (odd > bytes.length / 8 && odd > even) return 'utf-16le'
  return even > bytes.length / 8 ? 'utf-16be' : null
}
