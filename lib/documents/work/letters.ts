/** The characters that all three fonts of documents have (app/fonts/README.md), by their code points. */
const ranges =
  '0020-007e 00a0-017f 0192 01cd-01dc 0218-021b 0300-0304 0306-030c 0323 0327-0328 037e 0384-038a 038c 038e-03a1 03a3-03ce 0400-045f 0490-0491 1e80-1e85 1e9e 1ef2-1ef3 2010-2015 2018-201e 2020-2022 2026 2030 2032-2033 2039-203a 2044 2074 2080-2089 20ac 20b4 20ba 20bd 2116 2122 2190-2193 2212 2248 2260 2264-2265 25a1 25cf'
const known = ranges.split(' ').map((range) => range.split('-').map((point) => Number.parseInt(point, 16)))
/** Characters that are seen as nothing, or as a space of some width. */
const invisible = /(?!\n)[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu

/** A text as the fonts can set it, with a box in the place of each letter that they lack. */
function settable(text: string) {
  let missing = false
  const composed = text
    .replaceAll('\r\n', '\n')
    .replace(/[\p{Zs}\t]/gu, (space) => (space === '\u00a0' ? space : ' '))
    .replace(invisible, '')
    .normalize('NFC')
  const set = [...composed].map((letter) => {
    if (isKnown(letter)) return letter
    missing = true
    return '□'
  })
  return { text: set.join(''), missing }
}

/** The same for every text of a value, with whether any letter was missing. */
export function settableAll<Value>(value: Value): { value: Value; missing: boolean } {
  let missing = false
  const json = JSON.stringify(value, (_, part: unknown) => {
    if (typeof part !== 'string') return part
    const set = settable(part)
    missing ||= set.missing
    return set.text
  })
  return { value: JSON.parse(json), missing }
}

function isKnown(letter: string) {
  const point = letter.codePointAt(0) ?? 0
  return letter === '\n' || known.some(([first = 0, last = first]) => first <= point && point <= last)
}
