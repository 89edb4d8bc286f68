type Pair = [number, number]

/** The straight steps of a path made of absolute moves and relative lines. */
export function stepsOf(path: string): { start: Pair; end: Pair }[] {
  return path
    .split('M')
    .filter(Boolean)
    .flatMap((part) => {
      const [from = 0, to = 0, ...rest] = (part.match(/-?\d+(\.\d+)?/g) ?? []).map(Number)
      let at: Pair = [from, to]
      const steps: { start: Pair; end: Pair }[] = []
      for (let index = 0; index < rest.length; index += 2) {
        const end: Pair = [at[0] + (rest[index] ?? Number.NaN), at[1] + (rest[index + 1] ?? Number.NaN)]
        steps.push({ start: at, end })
        at = end
      }
      return steps
    })
}
