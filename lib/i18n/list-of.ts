import type { Locale } from './routing'

/** British English has no comma before the last „and“. */
const lists = {
  lt: new Intl.ListFormat('lt', { type: 'conjunction', style: 'long' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction', style: 'long' }),
}

/** Words in a row as a sentence has them: „sausis, vasaris ir rugsėjis“, “January, February and September”. */
export function listOf(locale: Locale, words: string[]) {
  return lists[locale].format(words)
}
