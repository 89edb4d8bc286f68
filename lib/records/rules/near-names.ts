/** A name, folded; only those of one `kind` (the field, and what else must agree) are compared. */
export type Folded = { id: string; kind: string; text: string }
type Grams = Folded & { grams: number[] }
type Pair = { given: string; id: string; similarity: number }

/** How near two folded names are that may be the same: "Ryga" and "Ryga " are, "Ryga" and "Roga" are not. */
export const near = 0.6

/** Pairs that are told of one name. */
const most = 5

/**
 * The pairs of names, one of each list, whose trigrams are alike at least so much (`similarity` of PostgreSQL), for each name the nearest few.
 * Names so much alike have one in common among the rarest trigrams of each: of n, the n - ⌈near·n⌉ + 1 that are rarest of
 * all; so few pairs are measured, however many the names.
 */
export function nearPairs(given: Folded[], own: Folded[], near: number): Pair[] {
  const { of, count } = numbering([...given, ...own])
  const others = own.map((one): Grams => ({ ...one, grams: of(one) }))
  // Of each name that has it: which one it is, and how many of its trigrams are as rare or less so.
  const rare = new Map<number, { at: number; rest: number; length: number }[]>()
  for (const [at, { grams }] of others.entries())
    for (const [place, gram] of rarest(grams, near).entries()) {
      const places = rare.get(gram) ?? []
      if (places.length === 0) rare.set(gram, places)
      places.push({ at, rest: grams.length - place, length: grams.length })
    }
  const asked = new Int32Array(own.length).fill(-1)
  const marks = new Int32Array(count).fill(-1)
  return given.flatMap((one, turn) => {
    const grams = of(one)
    for (const gram of grams) marks[gram] = turn
    const best: Pair[] = []
    for (const [place, gram] of rarest(grams, near).entries()) {
      // Of the nearest few that are known, none would give way to what has only the rest in common.
      if ((grams.length - place) / grams.length <= leastOf(best)) break
      for (const { at, rest, length } of rare.get(gram) ?? []) {
        if (asked[at] === turn) continue
        asked[at] = turn
        // The first they have in common: all that both have is from here on.
        const shared = Math.min(grams.length - place, rest)
        if (shared < near * (grams.length + length - shared) - 1e-6) continue
        if (shared / (grams.length + length - shared) <= leastOf(best)) continue
        const other = others[at]
        if (!other) continue
        const measured = similarity(grams.length, other.grams, marks, turn)
        if (measured >= near) keep(best, { given: one.id, id: other.id, similarity: measured })
      }
    }
    return best
  })
}

/** What a pair must be nearer than to be kept. */
function leastOf(best: Pair[]) {
  return best.length < most ? 0 : (best[most - 1]?.similarity ?? 0)
}

/** Keeps the nearest few: of names that are all alike there would be millions. */
function keep(best: Pair[], pair: Pair) {
  const at = best.findIndex(({ similarity }) => similarity < pair.similarity)
  if (at === -1 && best.length >= most) return
  best.splice(at === -1 ? best.length : at, 0, pair)
  if (best.length > most) best.pop()
}

/** How many trigrams of all in either are in both. */
function similarity(length: number, others: number[], marks: Int32Array, turn: number) {
  let shared = 0
  for (const gram of others) if (marks[gram] === turn) shared += 1
  return shared / (length + others.length - shared)
}

function rarest(grams: number[], near: number) {
  return grams.slice(0, grams.length - Math.ceil(near * grams.length - 1e-6) + 1)
}

/** Numbers the trigrams of all names, each together with the kind of its name, the rarest first. */
function numbering(names: Folded[]) {
  const times = new Map<string, number>()
  const keysOf = ({ kind, text }: Folded) => trigrams(text).map((gram) => `${kind}\u0000${gram}`)
  for (const name of names) for (const key of keysOf(name)) times.set(key, (times.get(key) ?? 0) + 1)
  const inOrder = [...times.keys()].sort((a, b) => (times.get(a) ?? 0) - (times.get(b) ?? 0) || (a < b ? -1 : 1))
  const numbers = new Map(inOrder.map((key, at) => [key, at]))
  const of = (name: Folded) =>
    keysOf(name)
      .map((key) => numbers.get(key) ?? 0)
      .sort((a, b) => a - b)
  return { of, count: numbers.size }
}

/** The trigrams of a text as pg_trgm takes them: word by word, with two spaces before each and one after. */
function trigrams(text: string) {
  const found = new Set<string>()
  for (const word of text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
    const padded = [...`  ${word} `]
    for (let at = 0; at + 3 <= padded.length; at++) found.add(padded.slice(at, at + 3).join(''))
  }
  return [...found]
}
