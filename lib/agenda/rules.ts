/** A month of a calendar, `YYYY-MM`. */
export type Month = string

export function isMonth(text: unknown): text is Month {
  return typeof text === 'string' && /^(19|20)\d{2}-(0[1-9]|1[0-2])$/.test(text)
}

/** The months around one among those that have entries: the nearest before it and the nearest after it. */
export function neighbours(month: Month, months: Month[]) {
  const sorted = [...months].sort()
  return {
    earlier: sorted.findLast((other) => other < month) ?? null,
    later: sorted.find((other) => other > month) ?? null,
  }
}
