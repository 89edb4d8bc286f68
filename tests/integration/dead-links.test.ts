import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { ask } from '@/lib/links/write/ask'
import { checkLinks } from '@/lib/links/write/check'
import { isPublicAddress } from '@/lib/links/write/public-address'
import { municipality, staff } from './office'
import { open, save } from './register'

let site: Server
let origin: string
let editor: Staff
const asked: string[] = []
const isAllowed = (address: string) => address === '127.0.0.1'

beforeAll(async () => {
  editor = await staff((await municipality('neringa')).id, 'editor')
  site = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    const path = request.url ?? ''
    if (path === '/moved') return response.writeHead(301, { location: '/here' }).end()
    if (path === '/round') return response.writeHead(302, { location: '/round' }).end()
    if (path === '/inside') return response.writeHead(302, { location: 'http://10.0.0.1/' }).end()
    if (path === '/only-get') return response.writeHead(request.method === 'GET' ? 200 : 405).end('text')
    if (path === '/members') return response.writeHead(403).end()
    return response.writeHead(path === '/gone' ? 404 : 200).end()
  })
  await new Promise<void>((done) => site.listen(0, '127.0.0.1', done))
  const address = site.address()
  origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
})

afterAll(() => void site.close())

test.each([
  ['/here', { status: 200 }],
  ['/moved', { status: 200 }],
  ['/only-get', { status: 200 }],
  ['/members', { status: 403 }],
  ['/gone', { status: 404 }],
  ['/round', { trouble: 'tooManyRedirects' }],
  ['/inside', { trouble: 'notPublic' }],
])('an address answers for itself, wherever it leads: %s', async (path, answer) => {
  expect(await ask(origin + path, { isAllowed })).toEqual(answer)
})

test.each([
  'http://127.0.0.1:1/',
  'http://localhost:1/',
  'http://[::1]:1/',
  'http://169.254.169.254/latest/meta-data',
  'http://0x7f.1:1/',
])('a machine beside the portal is never asked: %s', async (url) => {
  expect(await ask(url)).toEqual({ trouble: 'notPublic' })
})

test.each([
  ['193.219.10.1', true],
  ['2a00:1450:4001::1', true],
  ['10.1.2.3', false],
  ['172.31.255.255', false],
  ['192.168.1.1', false],
  ['100.64.1.1', false],
  ['224.0.0.1', false],
  ['::ffff:10.0.0.1', false],
  ['fe80::1', false],
  ['fd00::1', false],
  ['64:ff9b::a00:1', false],
  ['2002:a00:1::', false],
])('%s is of the public internet: %s', (address, isPublic) => {
  expect(isPublicAddress(address)).toBe(isPublic)
})

test('addresses of records are asked for, once each, and what is dead twice in a row is known to be', async () => {
  const typed = { nameLt: 'Nida', nameEn: 'Nida', countryCode: 'PL', websiteUrl: `${origin}/gone` }
  const city = await save(editor, 'partnerCity', {
    ...typed,
    facts: [{ labelLt: 'Gyventojai', valueLt: '1', sourceUrl: `${origin}/here` }],
  })
  const network = await save(editor, 'network', { nameLt: 'Kopos', nameEn: 'Dunes', websiteUrl: `${origin}/here` })
  const check = () => checkLinks({ isAllowed, pause: 0 })
  const known = async (recordId: string) =>
    (await db.linkCheck.findMany({ where: { recordId }, orderBy: { url: 'asc' } })).map(
      ({ url, status, deadTimes }) => [...[url.replace(origin, ''), status, deadTimes]],
    )

  asked.length = 0
  expect(await check()).toEqual({ asked: 2, dead: 1 })
  expect(asked.filter((one) => one.endsWith('/here'))).toEqual(['HEAD /here'])
  expect(await known(city.id)).toEqual([
    ['/gone', 404, 1],
    ['/here', 200, 0],
  ])
  await check()
  expect(await known(city.id)).toContainEqual(['/gone', 404, 2])

  await save(editor, 'partnerCity', { ...(await open(editor, 'partnerCity', city.id)), websiteUrl: `${origin}/moved` })
  await check()
  expect(await known(city.id)).toEqual([
    ['/here', 200, 0],
    ['/moved', 200, 0],
  ])
  expect(await known(network.id)).toEqual([['/here', 200, 0]])
})
