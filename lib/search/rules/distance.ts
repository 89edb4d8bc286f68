/** How many letters were mistyped: inserted, left out, exchanged, or two neighbours swapped. */
export function editDistance(from: string, to: string): number {
  const a = Array.from(from)
  const b = Array.from(to)
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at)

  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1)
      row.push(least)
    }
    before = previous
    previous = row
  }
  return previous[b.length] ?? 0
}

/** How many mistyped letters of a word are forgiven without asking. */
export function forgiven(word: string) {
  const { length } = Array.from(word)
  if (length < 4) return 0
  if (length < 6) return 1
  return length < 10 ? 2 : 3
}
