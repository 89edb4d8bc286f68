import inspect from '@/lib/files/work/inspect'
import type { FileReason } from '@/lib/files/work/refused'
import { docxText } from './docx-text'
import { pdfText } from './pdf-text'
import { plainText } from './plain-text'

export type Extracted = { text: string } | { refused: FileReason | 'fileWithoutText' | 'reportFileWanted' }

/** The words of a report in a PDF, DOCX or TXT file, line by line, for the reader of reports; the file is judged first. */
export default async function extract(file: { path: string; name: string }): Promise<Extracted> {
  if (/\.txt$/i.test(file.name)) {
    const plain = await plainText(file.path)
    return 'refused' in plain || plain.text.trim() ? plain : { refused: 'fileWithoutText' }
  }
  const judged = await inspect(file)
  if ('refused' in judged) return judged
  const read = readers[judged.mediaType as keyof typeof readers]
  if (!read) return { refused: 'reportFileWanted' }

  const text = await read(judged.path)
  return text.trim() ? { text } : { refused: 'fileWithoutText' }
}

const readers = {
  'application/pdf': pdfText,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': docxText,
}
