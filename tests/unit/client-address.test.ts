import { expect, test } from 'vitest'
import { clientAddress } from '@/lib/client-address'

test('what a client writes of itself is not believed', () => {
  expect(clientAddress('192.0.2.1', '203.0.113.9', 0)).toBe('192.0.2.1')
})

test('behind proxies of ours the entry that the outermost of them wrote is', () => {
  expect(clientAddress('10.0.0.1', 'made-up, 203.0.113.9', 1)).toBe('203.0.113.9')
  expect(clientAddress('10.0.0.1', ['made-up, 203.0.113.9', '10.0.0.2'], 2)).toBe('203.0.113.9')
  expect(clientAddress('10.0.0.1', undefined, 1)).toBe('10.0.0.1')
})

test.each([
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:DB8:0001:2::9', '2001:db8:1:2::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
])('of %s a whole subscriber is counted: %s', (address, network) => {
  expect(clientAddress(address, undefined, 0)).toBe(network)
})
