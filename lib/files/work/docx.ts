import { FileRefused } from './refused'
import { readZip } from './zip'

/** Parts that run, or that stand for a file inside the file. */
const activeParts =
  /vbaProject|vbaData|activeX|\/embeddings\/|oleObject|\/customUI|afchunk|\.(bin|exe|dll|js|vbs|hta|html?|mht)$/i
const mainType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
/** Fields that fetch or run something when the document is opened. */
const activeFields = /\b(DDEAUTO|DDE|INCLUDETEXT|INCLUDEPICTURE|MACROBUTTON|IMPORT)\b/

/** Refuses a text document that runs anything, fetches anything, embeds files, or whose XML declares entities. */
export async function checkDocx(path: string) {
  let types: string | null = null
  await readZip(path, async (name, bytes) => {
    if (activeParts.test(name)) throw new FileRefused('fileActive')
    if (!/\.(xml|rels|vml)$/i.test(name)) return

    const text = textOf(await bytes())
    if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new FileRefused('fileActive')
    if (name === '[Content_Types].xml') types = text
    if (/\.rels$/i.test(name)) checkRelations(text)
    else if (/^word\//i.test(name)) checkFields(text)
  })
  if (types === null) throw new FileRefused('fileDamaged')
  if (!(types as string).includes(mainType) || /macroEnabled/i.test(types)) throw new FileRefused('fileActive')
}

/** Only a hyperlink may lead out of the document. */
function checkRelations(text: string) {
  for (const [relation] of text.matchAll(/<[\w:]*Relationship\b[^>]*>/gi)) {
    const outside = /TargetMode\s*=\s*["']External["']/i.test(relation)
    const hyperlink = /Type\s*=\s*["'][^"']*\/hyperlink["']/i.test(relation)
    const harmless = /Target\s*=\s*["'](https?:|mailto:|tel:|#)/i.test(relation)
    if (outside && !(hyperlink && harmless)) throw new FileRefused('fileActive')
    if (/Type\s*=\s*["'][^"']*\/(aFChunk|oleObject|attachedTemplate|control|vbaProject)["']/i.test(relation) && outside)
      throw new FileRefused('fileActive')
  }
}

// A field's words may be cut into runs: they are judged put together.
function checkFields(text: string) {
  const instructions = [...text.matchAll(/<w:instrText\b[^>]*>([^<]*)<|w:instr\s*=\s*["']([^"']*)["']/g)]
  if (activeFields.test(instructions.map(([, run = '', whole = '']) => run + whole).join('')))
    throw new FileRefused('fileActive')
}

/** XML is UTF-8, or UTF-16 with its mark; read wrongly, it would hide what is looked for. */
function textOf(bytes: Buffer) {
  const mark = bytes.subarray(0, 2).toString('hex')
  if (mark === 'fffe' || mark === 'feff' || bytes.includes(0)) throw new FileRefused('fileDamaged')
  return bytes.toString('utf8')
}
