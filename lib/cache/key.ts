import { parametersOf } from './paths'

/** Longer addresses are answered, and not kept. */
const longestKey = 1_000
const longestAddress = 4_096

// Not `/`, which leads to the reader's own language.
const plain = /^(?:\/[\w.~-]+)+$/
const dots = /\/\.{1,2}(?:\/|$)/

/** Why an address is answered without being looked at, as a status; null for one that can be asked. */
export function refusalOf(address: string) {
  if (address.length > longestAddress) return 414
  if (!/^\/[\x21-\x7e]*$/.test(address)) return 400
  return isDecodable(pathOf(address)) ? null : 400
}

export function pathOf(address: string) {
  const end = address.indexOf('?')
  return end < 0 ? address : address.slice(0, end)
}

/**
 * The one way to write an address under which its answer is kept, which is also the address the page is rendered for: the
 * path as it is, then the parameters the page knows, in their order, each encoded in the one way. Null where the path is
 * written in a way no link of ours is, or the whole is too long.
 */
export function keyOf(address: string) {
  const path = pathOf(address)
  if (!plain.test(path) || dots.test(path)) return null
  if (path.length === address.length) return path.length > longestKey ? null : path

  const given = new URLSearchParams(address.slice(path.length + 1))
  const known = parametersOf(path).flatMap((name) => given.getAll(name).map((value) => [name, value]))
  const query = new URLSearchParams(known).toString()
  const key = query ? `${path}?${query}` : path
  return key.length > longestKey ? null : key
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unprintable = /[\u0000-\u001f\u007f\\]/

function isDecodable(path: string) {
  try {
    return !unprintable.test(decodeURIComponent(path)) && !/%2f/i.test(path)
  } catch {
    return false
  }
}
