import { readFile, stat } from 'node:fs/promises'

/** In bytes: far longer than any report. */
const largest = 1_000_000

/**
 * The text of a TXT file: in UTF-8 or UTF-16 when it says so or can be, otherwise as old Lithuanian programs wrote it
 * (Windows-1257).
 */
export async function plainText(
  path: string,
): Promise<{ text: string } | { refused: 'fileTooLarge' | 'fileNotAsNamed' }> {
  if ((await stat(path)).size > largest) return { refused: 'fileTooLarge' }
  const bytes = await readFile(path)
  const text = decode(bytes)
  return text.includes('\0') ? { refused: 'fileNotAsNamed' } : { text }
}

function decode(bytes: Buffer) {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1257').decode(bytes)
  }
}
