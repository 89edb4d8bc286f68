import { isIPv6 } from 'node:net'

/**
 * The network address a request came from, of IPv6 its /64, which one subscriber has. `X-Forwarded-For` is whatever a client
 * writes until a proxy of ours adds to its end: of `proxies` such, only the last that many entries are true.
 */
export function clientAddress(socket: string | undefined, forwarded: string | string[] | undefined, proxies: number) {
  const entries = [forwarded ?? []].flat().join(',').split(',')
  const told = proxies > 0 ? entries.at(-proxies)?.trim() : undefined
  return network(told || socket || 'unknown')
}

function network(address: string) {
  const plain = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '')
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(plain)?.[1]
  if (mapped || !isIPv6(plain)) return mapped ?? plain
  const [start = '', end = ''] = plain.toLowerCase().split('::')
  const before = start.split(':').filter(Boolean)
  const after = end.split(':').filter(Boolean)
  const left = plain.includes('::') ? Array<string>(8 - before.length - after.length).fill('0') : []
  const groups = [...before, ...left, ...after].slice(0, 4)
  return `${groups.map((group) => group.replace(/^0+(?=.)/, '')).join(':')}::/64`
}
