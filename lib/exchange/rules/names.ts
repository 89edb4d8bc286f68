import type { RecordKey } from '@/lib/records/schema/description'
import { fold } from '@/lib/text/fold'

/** A record that others refer to: how it is called in both languages, and the parts of its address. */
export type Known = { id: string; lt: string; en: string; context: string | null; slugs: string[] }

export type Found = { id: string } | { none: true } | { several: string[] }

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** The records of one kind by their ids and by all they are called. */
export class NameBook {
  private readonly byId = new Map<string, Known>()
  private readonly exactly = new Map<string, Set<string>>()
  private readonly folded = new Map<string, Set<string>>()

  add(known: Known) {
    this.byId.set(known.id, known)
    for (const words of [known.lt, known.en, ...known.slugs]) {
      put(this.exactly, words.trim(), known.id)
      put(this.folded, fold(words).trim(), known.id)
    }
  }

  all() {
    return [...this.byId.values()]
  }

  /** What a file calls a record: its name, and its id where others have the same name. */
  wordsOf(id: string, locale: 'lt' | 'en'): string {
    const known = this.byId.get(id)
    if (!known) return id
    const words = known[locale].trim()
    const isClear = words !== '' && this.folded.get(fold(words).trim())?.size === 1 && !/\[[^\]]*\]$/.test(words)
    return isClear ? words : `${words} [${id}]`
  }

  /** The record that a cell names: by id, code, name in either language or address; letters without diacritics will do. */
  find(text: string): Found {
    const typed = text.trim()
    const own = /\[([^\]]+)\]$/.exec(typed)?.[1] ?? typed
    const known = this.byId.get(uuid.test(own) ? own.toLowerCase() : own)
    if (known) return { id: known.id }
    const ids = [...(this.exactly.get(typed) ?? this.folded.get(fold(typed).trim()) ?? [])]
    if (ids.length === 1) return { id: ids[0] ?? '' }
    return ids.length === 0 ? { none: true } : { several: ids.map((id) => this.described(id)) }
  }

  titleOf(id: string, locale: 'lt' | 'en') {
    return this.byId.get(id)?.[locale] ?? null
  }

  private described(id: string) {
    const known = this.byId.get(id)
    return `${[known?.lt, known?.context].filter(Boolean).join(' – ')} [${id}]`
  }
}

export type NameBooks = (to: RecordKey) => NameBook

function put(map: Map<string, Set<string>>, words: string, id: string) {
  if (words === '') return
  const ids = map.get(words)
  if (ids) ids.add(id)
  else map.set(words, new Set([id]))
}
