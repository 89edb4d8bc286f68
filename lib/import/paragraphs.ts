import { isBullet, type Line, oneSpaced } from './lines'

const endsSentence = (text: string) => /[.!?…:;][”“"»)\]]*$/u.test(text.trimEnd())
const continues = (text: string) => /^[\p{Ll},;)]/u.test(text)

/**
 * Joins broken lines to paragraphs. In a text where an empty line follows every line the empty lines tell nothing:
 * there a paragraph ends with a sentence on a line that is not full. Otherwise an empty line ends it, unless the
 * sentence plainly goes on (a page broke in the middle of it).
 */
export function paragraphsOf(lines: Line[]): string[] {
  const width = Math.max(0, ...lines.map(({ text }) => text.length))
  const spaced = isDoubleSpaced(lines)
  const paragraphs: string[] = []
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    const last = paragraphs.length - 1
    if (before && !startsParagraph(before, line, lines[index + 1], width, spaced))
      paragraphs[last] += ` ${line.text.trim()}`
    else if (before && isBullet(line.text) && isListed(before) && (!line.afterBlank || spaced) && last >= 0)
      paragraphs[last] += `\n${line.text.trim()}`
    else paragraphs.push(line.text.trim())
  }
  return paragraphs.map((paragraph) => paragraph.split('\n').map(oneSpaced).join('\n'))
}

/** A short value: broken lines are joined; a sentence that ends before an empty line, or a list, keeps its lines. */
export function valueText(lines: Line[]): string | null {
  let text = ''
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]
    const listed = isBullet(line.text) && before !== undefined && isListed(before)
    const apart = line.afterBlank && before !== undefined && endsSentence(before.text)
    text += `${at === 0 ? '' : apart ? '\n\n' : listed ? '\n' : ' '}${oneSpaced(line.text)}`
  }
  return text.trim() || null
}

function startsParagraph(before: Line, line: Line, next: Line | undefined, width: number, spaced: boolean) {
  if (isBullet(line.text) && !dashInSentence(before, line, next)) return true
  if (/^\p{Lu}\p{L}+(?: \p{L}+){0,2}:\s/u.test(line.text)) return true
  const wrapped = width <= 130
  const full = wrapped && before.text.length >= width * 0.8
  if (line.afterPage && !endsSentence(before.text)) return false
  if (continues(line.text) && !endsSentence(before.text)) return false
  if (line.afterBlank && !spaced) return true
  if (endsSentence(before.text)) return !full
  return !continues(line.text) && before.text.length < width * 0.55 && !/[,–-]$/.test(before.text)
}

/** A dash that a broken line happens to begin with, not the mark of a list: neither line beside it has one. */
const dashInSentence = (before: Line, line: Line, next?: Line) =>
  isDashed(line) && !isListed(before) && !(next && isDashed(next))

const isDashed = ({ text }: Line) => /^[–—-]\s/.test(text)

const isListed = ({ text }: Line) => isBullet(text) || /[.:;,!?]$/.test(text)

function isDoubleSpaced(lines: Line[]) {
  const gaps = lines.slice(1)
  const brokenByBlank = gaps.filter(({ text, afterBlank }, index) => {
    const before = lines[index]?.text ?? ''
    return afterBlank && !endsSentence(before) && continues(text)
  })
  const blank = gaps.filter(({ afterBlank }) => afterBlank)
  return brokenByBlank.length >= 2 && blank.length >= gaps.length * 0.6
}
