/** What was chosen of each facet; of one facet any of the values will do, of several facets all must hold. */
export type Chosen<Facet extends string> = Record<Facet, string[]>

export type Asked = Record<string, string | string[] | undefined>

/** Values of one facet that an address may ask for; what is beyond is not looked at. */
const mostValues = 50

/** What an address asks for, each facet's values in one order; whatever cannot be a value of its facet is left out. */
export function readChosen<Facet extends string>(shapes: Record<Facet, RegExp>, asked: Asked): Chosen<Facet> {
  const facets = Object.entries(shapes) as [Facet, RegExp][]
  return Object.fromEntries(
    facets.map(([facet, shape]) => {
      const values = [asked[facet] ?? []].flat().filter((value) => shape.test(value))
      return [facet, [...new Set(values)].sort().slice(0, mostValues)]
    }),
  ) as Chosen<Facet>
}

/** The one way to write a choice into an address: facets in their order, values in theirs, `rest` at the end. */
export function queryOf(chosen: Chosen<string>, rest: Record<string, string | null> = {}) {
  const query = new URLSearchParams()
  for (const [facet, values] of Object.entries(chosen)) for (const value of values) query.append(facet, value)
  for (const [name, value] of Object.entries(rest)) if (value !== null) query.append(name, value)
  return query.size > 0 ? `?${query}` : ''
}

/** Whether an address says what it says in the one way, as far as the given names go; other parameters are nobody's. */
export function isCanonical(asked: Asked, names: string[], canonical: string) {
  const given = new URLSearchParams()
  for (const [name, values] of Object.entries(asked)) {
    if (names.includes(name)) for (const value of [values ?? []].flat()) given.append(name, value)
  }
  return (given.size > 0 ? `?${given}` : '') === canonical
}

export function without<Facet extends string>(chosen: Chosen<Facet>, facet: Facet, value: string): Chosen<Facet> {
  return { ...chosen, [facet]: chosen[facet].filter((other) => other !== value) }
}
