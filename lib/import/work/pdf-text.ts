import { readFile } from 'node:fs/promises'
import { extractTextItems, getDocumentProxy } from 'unpdf'

type Item = { str: string; y: number; fontSize: number; hasEOL: boolean }

/** The text of a PDF, line by line; a blank line where the lines stand apart, a form feed between pages. */
export async function pdfText(path: string) {
  const pdf = await getDocumentProxy(new Uint8Array(await readFile(path)), { isEvalSupported: false })
  try {
    const { items } = await extractTextItems(pdf)
    return items.map(pageText).join('\n\f')
  } finally {
    await pdf.destroy()
  }
}

function pageText(items: Item[]) {
  const lines: { text: string; y: number; size: number }[] = []
  let open = false
  for (const { str, y, fontSize, hasEOL } of items) {
    const line = open ? lines.at(-1) : undefined
    if (line) line.text += str
    else if (str.trim()) lines.push({ text: str, y, size: fontSize })
    open = (open || Boolean(str.trim())) && !hasEOL
  }
  return lines.map((line, index) => (isApart(lines[index - 1], line) ? `\n${line.text}` : line.text)).join('\n')
}

/** Whether there is more room between two lines than between the lines of a paragraph. */
function isApart(before: { y: number; size: number } | undefined, { y, size }: { y: number; size: number }) {
  return before !== undefined && Math.abs(before.y - y) > Math.max(before.size, size) * 1.6
}
