import { expect, test } from 'vitest'
import { createDatabase } from '@/lib/run/database'
import { diagnoseHistory, diffMigrations } from '@/lib/run/schema-engine'
import { dataFolder, serverOf, start, startDatabase, stop } from './portal'

test.for([
  ['PORT', 'eighty'],
  ['PORT', '70000'],
  ['DATABASE_URL', 'mysql://localhost/tiltas'],
  ['TILTAS_ORIGIN', 'https://tiltas.example/path'],
  ['TILTAS_SECRET', 'short'],
  ['TILTAS_TRUSTED_PROXIES', 'all'],
  ['TILTAS_HOSTS', 'http://kitas.example/'],
  ['TILTAS_CACHE_BYTES', '64 MB'],
  ['TILTAS_METRICS_TOKEN', 'short'],
  ['TILTAS_DEMO_PASSWORD', 'elevenchars'],
  ['TILTAS_ADMIN_EMAIL', 'not-an-address'],
  ['TILTAS_SMTP_URL', 'mail.vilnius.example'],
  ['TILTAS_MAIL_FROM', 'Tiltas'],
  ['TILTAS_SECOND_FACTOR_ROLES', 'editor,mayor'],
  ['TILTAS_SESSION_IDLE_MINUTES', '0'],
  ['TILTAS_SESSION_HOURS', '48'],
  ['TILTAS_OIDC_ISSUER', 'http://id.vilnius.example'],
] as const)('a malformed %s is refused by name', async ([name, value]) => {
  const refused = start(dataFolder(), { env: { [name]: value } })
  expect(await refused.code).toBe(1)
  expect(refused.output()).toMatch(new RegExp(`^${name} must `))
})

test('an administrator’s address without a password names what is missing, and a password is never printed', async () => {
  const half = start(dataFolder(), { env: { TILTAS_ADMIN_EMAIL: 'admin@vilnius.example' } })
  expect(await half.code).toBe(1)
  expect(half.output()).toContain('TILTAS_ADMIN_PASSWORD must be set together with TILTAS_ADMIN_EMAIL')

  const short = start(dataFolder(), {
    env: { TILTAS_ADMIN_EMAIL: 'admin@vilnius.example', TILTAS_ADMIN_PASSWORD: 'slaptas' },
  })
  expect(await short.code).toBe(1)
  expect(short.output()).not.toContain('slaptas')
})

test('a given database is used, and none of our own is started', async () => {
  const own = await startDatabase(dataFolder())
  const folder = dataFolder()
  const given = await startDatabase(folder, { env: { DATABASE_URL: own.address } })
  expect(given.address).toBe(own.address)
  expect(serverOf(folder)).toBeUndefined()
  expect(await stop(given)).toBe(0)
})

test('a given database that does not answer is named', async () => {
  const refused = start(dataFolder(), { env: { DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/tiltas' } })
  expect(await refused.code).toBe(1)
  expect(refused.output()).toContain('The database of DATABASE_URL does not answer')
})

test('the migrations from scratch equal the schema, and Prisma’s own command finds nothing to do', async () => {
  const { address } = await startDatabase(dataFolder())
  expect(await diagnoseHistory(process.cwd(), address)).toMatchObject({
    editedMigrationNames: [],
    failedMigrationNames: [],
    history: null,
  })

  await createDatabase(address, 'scratch')
  expect(await diffMigrations(process.cwd(), new URL('/scratch', address).href)).toBe('')
})
