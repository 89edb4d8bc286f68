type Row = Record<string, unknown>
type Lists = { costs?: unknown; followUps?: unknown }

/** A trip, or a form of one, as it was kept before these texts had an English one: what was said was Lithuanian. */
export function inBothLanguages<Kept extends object>(kept: Kept): Kept {
  const { costs, followUps } = kept as Lists
  return {
    ...kept,
    ...(Array.isArray(costs) && { costs: costs.map((row: Row) => named(row, ['absenceGround', 'note'])) }),
    ...(Array.isArray(followUps) && { followUps: followUps.map((row: Row) => named(row, ['owner'])) }),
  }
}

function named(row: Row, texts: string[]): Row {
  return Object.fromEntries(
    Object.entries(row).flatMap(([name, value]) => {
      if (!texts.includes(name)) return [[name, value]]
      return [
        [`${name}Lt`, value],
        [`${name}En`, null],
      ]
    }),
  )
}
