export type Encoding = 'br' | 'gzip' | 'identity'

/** In the order in which we would rather send them. */
const offered = ['br', 'gzip', 'identity'] as const

const known = new Map<string, Encoding>()
const mostKnown = 200

/** The encoding to answer in, by `Accept-Encoding`; browsers send few different ones, which are remembered. */
export function encodingFor(accepted: string | undefined): Encoding {
  if (!accepted) return 'identity'
  const before = known.get(accepted)
  if (before) return before

  const encoding = negotiate(accepted)
  if (known.size < mostKnown) known.set(accepted, encoding)
  return encoding
}

/** Who refuses everything we have gets the answer as it is rather than none. */
function negotiate(accepted: string): Encoding {
  const weights = new Map(accepted.toLowerCase().split(',').map(weighted))
  const others = weights.get('*')
  const weightOf = (encoding: Encoding) =>
    weights.get(encoding) ?? (encoding === 'gzip' ? weights.get('x-gzip') : undefined) ?? others ?? 0
  const [best] = [...offered].sort((a, b) => weightOf(b) - weightOf(a))
  return best && weightOf(best) > 0 ? best : 'identity'
}

function weighted(part: string): [string, number] {
  const [name = '', ...parameters] = part.split(';').map((text) => text.trim())
  const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
  const number = weight === undefined ? 1 : Number(weight)
  return [name, number >= 0 && number <= 1 ? number : 0]
}
