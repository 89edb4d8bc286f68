/** Bytes of a text file as text: UTF-8 or UTF-16 by its mark or its look, otherwise the Baltic code page of old Windows. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return decode('utf-16le', bytes)
  if (first === 0xfe && second === 0xff) return decode('utf-16be', bytes)

  const wide = utf16WithoutMark(bytes)
  if (wide) return decode(wide, bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decode('windows-1257', bytes)
  }
}

const decode = (encoding: string, bytes: Uint8Array) => new TextDecoder(encoding).decode(bytes)

/** Spaces and Latin letters of UTF-16 have a zero byte; every other byte of a text full of them is one. */
function utf16WithoutMark(bytes: Uint8Array) {
  if (bytes.length < 4 || bytes.length % 2) return null
  let even = 0
  let odd = 0
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === 0) at % 2 ? odd++ : even++
  if (odd > bytes.length / 8 && odd > even) return 'utf-16le'
  return even > bytes.length / 8 ? 'utf-16be' : null
}
