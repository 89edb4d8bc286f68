export type NounForms = { genitive: string; accusative: string; locative: string }

/** Endings of Lithuanian nouns: nominative, then genitive, accusative, locative. The longest that fits is taken. */
const endings: [string, string, string, string][] = [
  ['oji', 'osios', 'ąją', 'ojoje'],
  ['iai', 'ių', 'ius', 'iuose'],
  ['jus', 'jaus', 'jų', 'juje'],
  ['ius', 'iaus', 'ių', 'iuje'],
  ['as', 'o', 'ą', 'e'],
  ['is', 'io', 'į', 'yje'],
  ['ys', 'io', 'į', 'yje'],
  ['us', 'aus', 'ų', 'uje'],
  ['os', 'ų', 'as', 'ose'],
  ['ės', 'ių', 'es', 'ėse'],
  ['ai', 'ų', 'us', 'uose'],
  ['a', 'os', 'ą', 'oje'],
  ['ė', 'ės', 'ę', 'ėje'],
]

/** Words whose ending tells too little: feminine -is, plural adjectives, vowels before the ending. */
const irregular = /(?:srit[iy]s|oa|[a-zė]inės|osios)$/i

const soften = (stem: string) => stem.replace(/t$/, 'č').replace(/d$/, 'dž')

/**
 * The cases of a single Lithuanian noun by its ending, or null for a word that does not decline regularly
 * ("Guangdžou", "Joensū", "Oslo").
 */
function declineWord(nominative: string): NounForms | null {
  const ending = endings.find(([nominativeEnding]) => nominative.endsWith(nominativeEnding))
  if (!ending || irregular.test(nominative) || nominative.length < ending[0].length + 2) return null

  const stem = nominative.slice(0, -ending[0].length)
  const genitiveStem = ending[1].startsWith('i') && ending[0] !== 'iai' && ending[0] !== 'ius' ? soften(stem) : stem
  return { genitive: genitiveStem + ending[1], accusative: stem + ending[2], locative: stem + ending[3] }
}

const genitive = /(?:ų|os|ės|o|io|ies)$/

/**
 * The cases of a name of one or several words: words before the last that are genitives stay ("Pietų Korėja"), adjectives
 * decline with it ("Jungtinė Karalystė"). Null when one of them does not decline regularly.
 */
export function declineName(nominative: string): NounForms | null {
  const words = nominative.split(' ')
  const forms = words.map((word, index) =>
    index < words.length - 1 && genitive.test(word) && !irregular.test(word)
      ? { genitive: word, accusative: word, locative: word }
      : declineWord(word),
  )
  const known = forms.filter((form) => form !== null)
  if (known.length < words.length) return null
  return {
    genitive: known.map((form) => form.genitive).join(' '),
    accusative: known.map((form) => form.accusative).join(' '),
    locative: known.map((form) => form.locative).join(' '),
  }
}
