/** The parameters of an address as the page receives them. */
export type Asked = Record<string, string | string[] | undefined>

/**
 * What a list may be asked in its address, in the order in which the address gives it. Null: any value that occurs in the
 * list; otherwise the values there are, the first of which needs no words.
 */
export type Parameters = Record<string, readonly string[] | null>

export type Chosen<P extends Parameters> = {
  [Name in keyof P]: P[Name] extends readonly (infer Value)[] ? Value : string | undefined
}
export type Ignored = { name: string; value: string }

const code = /^[\w-]{1,60}$/

/**
 * What an address asks of a list. What it cannot mean is told apart, to be said and not obeyed. `tidy` is false when the
 * same is said by another, shorter or better ordered address: a form sends its empty fields too.
 */
export function readChoices<P extends Parameters>(parameters: P, asked: Asked) {
  const ignored: Ignored[] = []
  const chosen = Object.fromEntries(
    Object.entries(parameters).map(([name, values]) => {
      const [value, ...more] = [asked[name] ?? []].flat().filter(Boolean)
      const possible = value === undefined || (values ? values.includes(value) : code.test(value))
      for (const extra of possible ? more : [value, ...more]) ignored.push({ name, value: printable(extra) })
      return [name, (possible ? value : undefined) ?? values?.[0]]
    }),
  ) as Chosen<P>

  const given = Object.entries(asked)
    .filter(([name]) => name in parameters)
    .flatMap(([name, value]) => [value ?? []].flat().map((one) => [name, one]))
  const query = queryOf(parameters, chosen)
  return { chosen, query, ignored, tidy: ignored.length > 0 || search(given) === query }
}

/** The choices of an address already in order. */
export function choicesOf<P extends Parameters>(parameters: P, query: string) {
  return readChoices(parameters, Object.fromEntries(new URLSearchParams(query))).chosen
}

/** The part of an address that asks for these choices, `?country=UA&sort=first`; empty where nothing special is asked. */
export function queryOf<P extends Parameters>(parameters: P, chosen: Partial<Chosen<P>>) {
  return search(
    Object.entries(parameters).flatMap(([name, values]) => {
      const value = chosen[name]
      return typeof value === 'string' && value !== values?.[0] ? [[name, value]] : []
    }),
  )
}

function search(pairs: string[][]) {
  const text = new URLSearchParams(pairs).toString()
  return text && `?${text}`
}

function printable(value = '') {
  return value.replace(/\p{Cc}/gu, '\uFFFD').slice(0, 60)
}
