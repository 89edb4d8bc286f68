import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { fileTypeFromFile } from 'file-type'
import { cleanFileName } from '../rules/file-name'
import { endsAs, isMediaType, largestFile, type MediaType } from '../rules/kinds'
import { checkContainer } from './container'
import { checkDocx } from './docx'
import { cleanImage } from './image'
import { checkPdf, type PdfFindings } from './pdf'
import { type FileReason, FileRefused } from './refused'
import { zipKind } from './zip'

export type Inspected = {
  /** Where the bytes to keep are: pictures are drawn anew, other files stay as they came, so that signatures hold. */
  path: string
  fileName: string
  mediaType: MediaType
  size: number
  sha256: string
  pdf: PdfFindings | null
}
export type Inspection = { refused: FileReason } | Inspected

/**
 * The whole policy of uploads: what a file is its bytes say, its name must say the same, and of each kind only what is
 * harmless to keep and to open is taken. Runs in a process of its own (lib/work).
 */
export default async function inspect({ path, name }: { path: string; name: string }): Promise<Inspection> {
  try {
    const { size } = await stat(path)
    if (size === 0) throw new FileRefused('fileEmpty')
    if (size > largestFile) throw new FileRefused('fileTooLarge')

    const mediaType = await typeOf(path)
    if (!endsAs(name, mediaType)) throw new FileRefused('fileNotAsNamed')
    const { kept = path, pdf = null } = await judge(path, mediaType)
    const facts = { fileName: cleanFileName(name, mediaType), mediaType, pdf, path: kept }
    return { ...facts, size: (await stat(kept)).size, sha256: await hashOf(kept) }
  } catch (error) {
    if (error instanceof FileRefused) return { refused: error.reason }
    throw error
  }
}

/** The kind that the bytes themselves tell. */
async function typeOf(path: string): Promise<MediaType> {
  const found = await fileTypeFromFile(path).catch(() => undefined)
  const mime = found?.mime ?? ''
  if (mime === 'application/pdf' || mime.startsWith('image/')) {
    if (isMediaType(mime)) return mime
  } else if (mime.includes('zip') || mime.includes('openxml') || mime.includes('ms-word') || mime.includes('asic')) {
    const kind = await zipKind(path)
    if (kind) return kind
  }
  throw new FileRefused('fileTypeRefused')
}

async function judge(path: string, mediaType: MediaType): Promise<{ kept?: string; pdf?: PdfFindings }> {
  switch (mediaType) {
    case 'application/pdf':
      return { pdf: await checkPdf(path) }
    case 'image/jpeg':
    case 'image/png':
    case 'image/webp':
      return { kept: await cleanImage(path, mediaType) }
    case 'application/vnd.openxmlformats-officedocument.wordprocessingml.document':
      await checkDocx(path)
      return {}
    default:
      await checkContainer(path)
      return {}
  }
}

async function hashOf(path: string) {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}
