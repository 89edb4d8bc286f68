type Known = { id: string }

/**
 * The rows that were there, each beside the typed row it became: the one in which nothing changed, else the one that still
 * says the same of `chief`, its chief words. What a row has that the form does not show, its id to begin with, stays with it.
 */
export function pairRows<Row extends object, Before extends Known & Row>(
  typed: Row[],
  before: Before[],
  chief: (row: Row) => unknown,
): (Before | undefined)[] {
  const left = new Set(before)
  const pairs: (Before | undefined)[] = typed.map(() => undefined)
  const pairBy = (same: (row: Row, known: Before) => boolean) =>
    typed.forEach((row, at) => {
      const known = pairs[at] ? undefined : [...left].find((one) => same(row, one))
      if (!known) return
      pairs[at] = known
      left.delete(known)
    })
  pairBy((row, known) => isSameRow(row, known))
  pairBy((row, known) => chief(row) === chief(known))
  return pairs
}

/** Whether a row that was there says all that the typed one says. */
function isSameRow(row: object, known: object) {
  return Object.entries(row).every(([key, value]) => text(value) === text(Reflect.get(known, key)))
}

/** Amounts are kept as decimals and typed as numerals. */
function text(value: unknown) {
  return value === null ? null : Number.isFinite(Number(value)) && value !== '' ? String(Number(value)) : String(value)
}
