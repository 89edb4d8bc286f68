/** Letters that Unicode does not split into a base letter and a mark. */
const whole: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ß: 's', ı: 'i' }

function foldUnit(unit: string) {
  const lower = unit.toLowerCase()
  return whole[lower] ?? lower.normalize('NFD').charAt(0)
}

/**
 * Lower case without diacritics, dashes and spaces of all kinds made plain. The result has exactly as many UTF-16 units
 * as the (NFC) text, so a position found in it is a position in the text.
 */
export function fold(text: string) {
  let folded = ''
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at)
    if (unit < '\u0080') folded += unit.toLowerCase()
    else if (/[\u2010-\u2015\u2212\uFE58\uFF0D]/.test(unit)) folded += '-'
    else if (/[^\S\n\t]/.test(unit)) folded += ' '
    else folded += foldUnit(unit)
  }
  return folded
}
