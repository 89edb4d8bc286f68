import { open } from 'node:fs/promises'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import type { MediaType } from '../rules/kinds'
import { FileRefused } from './refused'

const mostEntries = 2_000
/** Bytes all entries may have together, and one that is read into memory. */
const mostBytes = 150_000_000
const mostInMemory = 20_000_000
/** How many times larger than packed an archive may become: text packs to a tenth, a bomb to a thousandth. */
const mostExpansion = 120
const symbolicLink = 0o120000

export const containerTypes = ['application/vnd.lt.archyvai.adoc-2008', 'application/vnd.etsi.asic-e+zip'] as const
const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Reads the entries of an archive one after the other, each unpacked within bounds. */
type Visit = (name: string, bytes: () => Promise<Buffer>) => Promise<void> | void

/**
 * Goes through an archive that is safe to unpack: no bomb, no path that leads out of it, no link, no entry twice or lying
 * over another, nothing encrypted, nothing before or behind. Every entry is unpacked once to see that its size is true.
 */
export async function readZip(path: string, visit: Visit = () => {}) {
  try {
    await checkEnds(path)
    const zip = await openPromise(path, { validateEntrySizes: true, strictFileNames: true, autoClose: false })
    try {
      await readEntries(zip, visit)
    } finally {
      zip.close()
    }
  } catch (error) {
    if (error instanceof FileRefused) throw error
    throw new FileRefused('fileDamaged')
  }
}

async function readEntries(zip: ZipFile, visit: Visit) {
  if (zip.entryCount > mostEntries) throw new FileRefused('fileExpands')
  const entries: Entry[] = []
  for await (const entry of zip.eachEntry()) {
    entries.push(entry)
    if (entries.length > mostEntries) throw new FileRefused('fileExpands')
  }
  if (entries.length !== zip.entryCount) throw new FileRefused('fileDamaged')
  checkEntries(entries, zip.fileSize)

  let total = 0
  for (const entry of entries) {
    let bytes: Buffer | undefined
    await visit(entry.fileName, async () => {
      bytes = await unpack(zip, entry, mostInMemory)
      return bytes
    })
    bytes ??= await unpack(zip, entry, mostBytes, false)
    total += entry.uncompressedSize
    if (total > mostBytes) throw new FileRefused('fileExpands')
  }
}

function checkEntries(entries: Entry[], fileSize: number) {
  const names = new Set<string>()
  const unpacked = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0)
  if (unpacked > mostBytes || unpacked > fileSize * mostExpansion) throw new FileRefused('fileExpands')

  let end = 0
  for (const entry of [...entries].sort((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader)) {
    const name = entry.fileName.normalize('NFC').toLowerCase()
    if (names.has(name)) throw new FileRefused('fileHidesAnother')
    names.add(name)
    if (/^\/|^[a-z]:|(^|\/)\.\.(\/|$)|\\|\p{Cc}/iu.test(entry.fileName)) throw new FileRefused('fileHidesAnother')
    if (((entry.externalFileAttributes >>> 16) & 0o170000) === symbolicLink) throw new FileRefused('fileHidesAnother')
    if (entry.isEncrypted()) throw new FileRefused('fileEncrypted')
    if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) throw new FileRefused('fileDamaged')
    if (entry.relativeOffsetOfLocalHeader < end) throw new FileRefused('fileExpands')
    end = entry.relativeOffsetOfLocalHeader + 30 + entry.compressedSize
  }
}

async function unpack(zip: ZipFile, entry: Entry, most: number, keep = true) {
  if (entry.uncompressedSize > most) throw new FileRefused('fileExpands')
  const parts: Buffer[] = []
  let size = 0
  for await (const part of await zip.openReadStreamPromise(entry)) {
    size += part.length
    if (size > most || size > entry.uncompressedSize) throw new FileRefused('fileExpands')
    if (keep) parts.push(part)
  }
  return Buffer.concat(parts)
}

/** An archive begins with its first entry and ends with its directory: whatever else is there is another file. */
async function checkEnds(path: string) {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    const start = Buffer.alloc(4)
    await file.read(start, 0, 4, 0)
    if (start.toString('latin1') !== 'PK\u0003\u0004') throw new FileRefused('fileHidesAnother')
    const end = Buffer.alloc(22)
    await file.read(end, 0, 22, Math.max(0, size - 22))
    // Without a comment, in which anything may be written.
    if (end.readUInt32LE(0) !== 0x06054b50) throw new FileRefused('fileHidesAnother')
  } finally {
    await file.close()
  }
}

/** What an archive is by the entry that names its type, without unpacking anything else; null when it is none of ours. */
export async function zipKind(path: string): Promise<MediaType | null> {
  const zip = await openPromise(path, { autoClose: false }).catch(() => null)
  if (!zip) throw new FileRefused('fileDamaged')
  try {
    let found: MediaType | null = null
    let seen = 0
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName === 'word/document.xml') found = docxType
      if (entry.fileName === 'mimetype') {
        const type = (await unpack(zip, entry, 200)).toString('utf8').trim()
        return containerTypes.find((known) => known === type) ?? null
      }
      if (++seen > mostEntries) throw new FileRefused('fileExpands')
    }
    return found
  } catch (error) {
    if (error instanceof FileRefused) throw error
    throw new FileRefused('fileDamaged')
  } finally {
    zip.close()
  }
}
