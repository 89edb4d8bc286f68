import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { paragraphsOf } from '../paragraphs'
import type { Block, FormDocument } from '../schema'
import { settableAll } from './letters'

const here = join(process.cwd(), 'lib/documents/work')
const fonts = ['regular', 'italic', 'semibold'].map((style) =>
  readFileSync(join(process.cwd(), `app/fonts/document-${style}.ttf`)),
)
const source = readFileSync(join(here, 'form.typ'), 'utf8')
const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts }], workspace: here })

/** The document as a tagged PDF (PDF/UA-1). Its words reach Typst as data, never as source. */
export default function pdf({ document, madeAt }: { document: FormDocument; madeAt: Date }): Uint8Array {
  const { value, missing } = settableAll(document)
  const data = {
    ...value,
    missing,
    parts: value.parts.map((part) => ({ ...part, blocks: part.blocks.map(inParagraphs) })),
  }
  const creationTimestamp = Math.floor(madeAt.getTime() / 1000)
  const made = compiler.pdf(
    { mainFileContent: source, inputs: { data: JSON.stringify(data) } },
    { pdfStandard: 'ua-1', creationTimestamp },
  )
  compiler.evictCache(5)
  return made
}

function inParagraphs(block: Block) {
  return block.kind === 'paragraphs' ? { ...block, paragraphs: paragraphsOf(block.said.text) } : block
}
