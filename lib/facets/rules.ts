import type { Ends } from '@/lib/paging/pages'

/** The parameters of an address as the page receives them. */
export type Asked = Record<string, string | string[] | undefined>

/**
 * What one parameter of a list's address may say. Null: one value that occurs in the list. Words: one of these, the first of
 * which goes without saying. `one`: one value that looks so. `several`: any number of them, of which any will do.
 */
type Parameter = null | readonly string[] | { one: RegExp } | { several: RegExp }

/** What a list may be asked in its address, in the order in which the address gives it. */
export type Parameters = Record<string, Parameter>

export type Chosen<P extends Parameters> = {
  [Name in keyof P]: P[Name] extends readonly (infer Value)[]
    ? Value
    : P[Name] extends { several: RegExp }
      ? string[]
      : string | undefined
}
/** A value that is not obeyed: it means nothing here, or it is `extra`, one more where only one can be asked for. */
export type Ignored = { name: string; value: string; extra?: boolean }

/** A value of a facet, with how many entries it would leave given what is chosen in the others; its name where a record has it. */
export type Option = { value: string; label: string | null; count: number }

const code = /^[\w-]{1,60}$/

/** The last part of a record's address: the place after or before which a page of a list begins or ends. */
export const aSlug = { one: /^[a-z0-9]+(-[a-z0-9]+)*$/ }

/** Values of one facet that an address may ask for; what is beyond is not looked at. */
const mostValues = 50

/**
 * What an address asks of a list. What it cannot mean is not obeyed: told apart, to be said; among several values left out.
 * `tidy` is false when the same is said by another, shorter or better ordered address: a form sends its empty fields too.
 */
export function readChoices<P extends Parameters>(parameters: P, asked: Asked) {
  const ignored: Ignored[] = []
  const chosen = Object.fromEntries(
    Object.entries(parameters).map(([name, parameter]) => {
      const given = [asked[name] ?? []].flat().filter(Boolean)
      if (parameter && 'several' in parameter) {
        const values = given.filter((value) => parameter.several.test(value))
        return [name, [...new Set(values)].sort().slice(0, mostValues)]
      }
      if (parameter && 'one' in parameter) return [name, given.find((value) => parameter.one.test(value))]

      const [value, ...more] = given
      const possible = value === undefined || (parameter ? parameter.includes(value) : code.test(value))
      if (!possible) ignored.push({ name, value: printable(value) })
      for (const other of more) ignored.push({ name, value: printable(other), extra: true })
      return [name, (possible ? value : undefined) ?? parameter?.[0]]
    }),
  ) as Chosen<P>

  const given = Object.entries(asked)
    .filter(([name]) => Object.hasOwn(parameters, name))
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
    Object.entries(parameters).flatMap(([name, parameter]) => {
      const unsaid = Array.isArray(parameter) ? parameter[0] : undefined
      const values: string[] = [(chosen[name] as string | string[] | undefined) ?? []].flat()
      return values.filter((value) => value !== unsaid).map((value) => [name, value])
    }),
  )
}

/** The query parts of the pages beside one: from its beginning, back from its first entry, on from its last; null where none is. */
export function pagesBeside<P extends Parameters>(
  parameters: P,
  { after, before, ...chosen }: Partial<Chosen<P>> & Ends,
  { next, previous }: { next?: string | undefined; previous?: string | undefined },
) {
  const to = (ends: Ends) => queryOf(parameters, { ...chosen, ...ends } as Partial<Chosen<P>>)
  return {
    first: after || before ? to({}) : null,
    previous: previous ? to({ before: previous }) : null,
    next: next ? to({ after: next }) : null,
  }
}

function search(pairs: string[][]) {
  const text = new URLSearchParams(pairs).toString()
  return text && `?${text}`
}

function printable(value = '') {
  return value.replace(/\p{Cc}/gu, '\uFFFD').slice(0, 60)
}
