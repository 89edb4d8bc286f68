import { fold } from '@/lib/text/fold'

const ownLetters: Record<string, string> = { lt: 'čšž', en: '' }

/**
 * The heading of an alphabetical index under which a name stands: in Lithuanian Ą goes under A, Ę and Ė under E, Į and Y under
 * I, Ų and Ū under U, while Č, Š and Ž have their own; letters of other languages go under the plain one. Null for a name that
 * begins with no Latin letter.
 */
export function indexLetter(locale: 'lt' | 'en', name: string): string | null {
  const first = name
    .normalize('NFC')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .charAt(0)
    .toLowerCase()
  if (ownLetters[locale]?.includes(first)) return first.toUpperCase()
  const plain = fold(first)
  if (!/^[a-z]$/.test(plain)) return null
  return locale === 'lt' && plain === 'y' ? 'I' : plain.toUpperCase()
}

/** Entries under their letters, both in the language's order; what begins with no letter comes last, under null. */
export function byLetter<Entry extends { name: string }>(locale: 'lt' | 'en', entries: Entry[]) {
  const { compare } = new Intl.Collator(locale, { numeric: true })
  const letters = new Map<string | null, Entry[]>()
  for (const entry of [...entries].sort((a, b) => compare(a.name, b.name))) {
    const letter = indexLetter(locale, entry.name)
    letters.set(letter, [...(letters.get(letter) ?? []), entry])
  }
  return [...letters].sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : compare(a, b)))
}
