/**
 * Cases of Lithuanian names by their ending: nominative, then genitive, dative, accusative, instrumental, locative,
 * vocative. The longest ending that fits is taken.
 */
const declensions: readonly (readonly [string, ...string[]])[] = [
  ['ius', 'iaus', 'iui', 'ių', 'iumi', 'iuje', 'iau'],
  ['jus', 'jaus', 'jui', 'jų', 'jumi', 'juje', 'jau'],
  ['iai', 'ių', 'iams', 'ius', 'iais', 'iuose'],
  ['as', 'o', 'ui', 'ą', 'u', 'e', 'ai'],
  ['is', 'io', 'iui', 'į', 'iu', 'yje', 'i'],
  ['ys', 'io', 'iui', 'į', 'iu', 'yje', 'y'],
  ['us', 'aus', 'ui', 'ų', 'umi', 'uje', 'au'],
  ['os', 'ų', 'oms', 'as', 'omis', 'ose'],
  ['ės', 'ių', 'ėms', 'es', 'ėmis', 'ėse'],
  ['ai', 'ų', 'ams', 'us', 'ais', 'uose'],
  ['ia', 'ios', 'iai', 'ią', 'ia', 'ioje'],
  ['a', 'os', 'ai', 'ą', 'a', 'oje'],
  ['ė', 'ės', 'ei', 'ę', 'e', 'ėje'],
]

const latin = /^[\p{Script=Latin}\p{M}'’.-]+$/u

/** What Lithuanians make of a foreign name so that it declines: "Gdansk" Gdanskas, "Brescia" Brescija, "Milano" Milanas. */
function lithuanized(word: string) {
  if (/ia$/.test(word)) return [word, `${word.slice(0, -1)}ja`]
  if (/[bcdfghjklmnprtvwxzńłźčšžç]$/i.test(word)) return [word, `${word}as`]
  if (/[aeiou][oe]$|u$|ū$/.test(word)) return [word]
  if (/[eo]$/.test(word)) return [word, `${word.slice(0, -1)}as`]
  if (/[^a][iy]$/.test(word)) return [word, `${word.slice(0, -1)}is`]
  return [word]
}

/** Before endings that begin with a soft i, t and d soften: „Ypatis“, „Ypačio“. */
function softened(stem: string, nominative: string, ending: string) {
  if (!/^(is|ys)$/.test(nominative) || !/^i[ou]/.test(ending)) return stem
  return stem.replace(/t$/, 'č').replace(/d$/, 'dž')
}

/** All cases of one word that may be a name, itself the first. Rather one form too many than one too few. */
export function wordForms(word: string): string[] {
  if (!latin.test(word) || word.length < 3) return [word]

  return lithuanized(word).flatMap((nominative) => {
    const [ending, ...others] =
      declensions.find(([end]) => nominative.endsWith(end) && nominative.length > end.length + 1) ?? []
    if (!ending) return [nominative]
    const stem = nominative.slice(0, -ending.length)
    return [nominative, ...others.map((other) => softened(stem, ending, other) + other)]
  })
}

/**
 * A name in all cases: with its last word declined („General San Martino“) and with every word declined („Loretos
 * Matijošaitės“). What must be exact is given; this is for finding, never for showing.
 */
export function nameForms(name: string): string[] {
  const words = name.trim().split(/\s+/)
  const last = words.at(-1)
  if (!last || words.length > 5) return [name]

  const before = words.slice(0, -1)
  const lastDeclined = wordForms(last).map((form) => [...before, form].join(' '))
  const declined = words.map(wordForms)
  const cases = Math.max(...declined.map((forms) => forms.length))
  const allDeclined = Array.from({ length: cases }, (_, at) => declined.map((forms) => forms[at] ?? forms[0]).join(' '))

  return [...new Set([name, ...lastDeclined, ...(before.length > 0 ? allDeclined : [])])]
}
