import { readFile } from 'node:fs/promises'
import { inflateSync } from 'node:zlib'
import { getDocumentProxy } from 'unpdf'
import { FileRefused } from './refused'

const mostPages = 2_000
const mostInflated = 64_000_000
/** Names of PDF objects that run something, start something, or carry another file. */
const activeNames =
  /\/(JavaScript|JS|Launch|EmbeddedFiles?|Filespec|XFA|RichMedia|ImportData|SubmitForm|GoToE|Rendition|Sound|Movie|3D)(?![A-Za-z0-9])/

/** What a screen reader finds in a PDF (EN 301 549, chapter 10). */
export type PdfFindings = { tagged: boolean; hasTitle: boolean; hasLanguage: boolean }

/** Refuses a PDF that is damaged, locked or active, or has another file before or behind it; tells how accessible it is. */
export async function checkPdf(path: string): Promise<PdfFindings> {
  const bytes = await readFile(path)
  checkEnds(bytes)
  const text = namesIn(bytes)
  if (/\/Encrypt(?![A-Za-z])/.test(text)) throw new FileRefused('fileEncrypted')
  if (activeNames.test(text)) throw new FileRefused('fileActive')

  const pdf = await open(bytes)
  try {
    if (pdf.numPages < 1) throw new FileRefused('fileDamaged')
    if (pdf.numPages > mostPages) throw new FileRefused('fileExpands')
    if (pdf.isPureXfa || (await pdf.getJSActions()) || (await pdf.getAttachments())) throw new FileRefused('fileActive')
    await pdf.getPage(1)

    const { info, metadata } = await pdf.getMetadata()
    const { Title: title, Language: language } = info as Record<string, unknown>
    const mark = (await pdf.getMarkInfo()) as { Marked?: boolean } | null
    return {
      tagged: Boolean(mark?.Marked) && /\/StructTreeRoot(?![A-Za-z])/.test(text),
      hasTitle: Boolean(String(title ?? metadata?.get('dc:title') ?? '').trim()),
      hasLanguage: Boolean(language),
    }
  } catch (error) {
    if (error instanceof FileRefused) throw error
    throw new FileRefused('fileDamaged')
  } finally {
    await pdf.destroy()
  }
}

async function open(bytes: Buffer) {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, stopAtErrors: true })
  } catch (error) {
    throw new FileRefused((error as Error).name === 'PasswordException' ? 'fileEncrypted' : 'fileDamaged')
  }
}

/** A PDF begins with its mark and ends with its own: what stands before or behind is another file. */
function checkEnds(bytes: Buffer) {
  if (!/^%PDF-[12]\.\d/.test(bytes.subarray(0, 8).toString('latin1'))) throw new FileRefused('fileHidesAnother')
  const end = bytes.lastIndexOf('%%EOF')
  if (end < 0) throw new FileRefused('fileDamaged')
  if (
    bytes
      .subarray(end + 5)
      .toString('latin1')
      .trim() !== ''
  )
    throw new FileRefused('fileHidesAnother')
  if (bytes.includes(Buffer.from('PK\u0005\u0006', 'latin1'))) throw new FileRefused('fileHidesAnother')
}

/**
 * Everything in which names of objects stand, their escapes resolved: the file without the content of its streams, and its
 * packed objects unpacked.
 */
function namesIn(bytes: Buffer) {
  const whole = bytes.toString('latin1')
  let text = ''
  let inflated = 0
  let at = 0
  for (const found of whole.matchAll(/stream\r?\n/g)) {
    if (found.index < at || whole.slice(found.index - 3, found.index) === 'end') continue
    const head = whole.slice(at, found.index)
    text += head
    const start = found.index + found[0].length
    const end = whole.indexOf('endstream', start)
    if (end < 0) throw new FileRefused('fileDamaged')
    at = end
    if (!/\/Type\s*\/ObjStm/.test(resolved(head.slice(-1_000)))) continue
    const objects = inflate(bytes.subarray(start, end))
    inflated += objects.length
    if (inflated > mostInflated) throw new FileRefused('fileExpands')
    text += objects
  }
  return resolved(text + whole.slice(at))
}

function inflate(packed: Buffer) {
  try {
    return inflateSync(packed, { maxOutputLength: mostInflated }).toString('latin1')
  } catch (error) {
    throw new FileRefused((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'fileExpands' : 'fileDamaged')
  }
}

/** `/J#61vaScript` is `/JavaScript`. */
function resolved(text: string) {
  return text.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}
