import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { serverOf, start, startDatabase, stop } from './portal'

const isRoot = process.getuid?.() === 0
const someUser = 65_534

/** A copy of the clone without what is made later; its packages are ours, by a link or, when they must lie inside, by hard links. */
function cloneInto(folder: string, packages: 'linked' | 'inside') {
  mkdirSync(folder, { recursive: true })
  for (const name of ['app', 'lib', 'prisma', 'locales', 'package.json', 'package-lock.json', 'tsconfig.json'])
    cpSync(resolve(name), join(folder, name), { recursive: true })
  if (packages === 'linked') symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  else execFileSync('cp', ['-al', resolve('node_modules'), join(folder, 'node_modules')])
  return folder
}

function temporary(mode: number) {
  const folder = mkdtempSync(join(tmpdir(), 'tiltas-place-'))
  chmodSync(folder, mode)
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

test('from a path with spaces and Lithuanian letters', async () => {
  const root = cloneInto(join(temporary(0o755), 'Ąžuolų gatvė 5'), 'linked')
  const running = await startDatabase(join(root, 'duomenys čia'), { root })
  expect(await stop(running)).toBe(0)
})

test.skipIf(!isRoot)('as root, clone and data under a folder only root may enter', async () => {
  const closed = temporary(0o700)
  const root = cloneInto(join(closed, 'clone'), 'inside')
  const data = join(closed, 'data')
  const running = await startDatabase(data, { root })
  expect(statSync(join(data, 'postgres')).uid).not.toBe(0)
  expect(statSync(closed).mode & 0o777).toBe(0o700)
  expect(await stop(running)).toBe(0)
  expect(serverOf(data)).toBeUndefined()
})

test.skipIf(!isRoot)('as an ordinary user, and afterwards as root on the same data', async () => {
  const home = temporary(0o755)
  const data = join(home, 'data')
  mkdirSync(data)
  chownSync(data, someUser, someUser)
  const root = cloneInto(join(home, 'clone'), 'linked')
  execFileSync('chown', ['-R', String(someUser), root])
  const running = await startDatabase(data, { root, uid: someUser, env: { HOME: home } })
  expect(statSync(join(data, 'postgres')).uid).toBe(someUser)
  expect(await stop(running)).toBe(0)

  const asRoot = await startDatabase(data, { root })
  expect(await stop(asRoot)).toBe(0)
})

test('a data folder that cannot be made or written is named', async () => {
  const inAFile = start(join(resolve('package.json'), 'data'))
  expect(await inAFile.code).toBe(1)
  expect(inAFile.output()).toContain('Set TILTAS_DATA_DIR to one that can')
})

test.skipIf(!isRoot)('a data folder of another user is named', async () => {
  const root = cloneInto(join(temporary(0o755), 'clone'), 'linked')
  const refused = start(temporary(0o755), { root, uid: someUser })
  expect(await refused.code).toBe(1)
  expect(refused.output()).toContain('Set TILTAS_DATA_DIR to one that can')
})

test.skipIf(!isRoot || process.platform !== 'linux')(
  'a full disk is told, leaves nothing half-made, and room is enough to go on',
  async () => {
    const disk = temporary(0o755)
    mount(disk, '60m')
    const early = start(join(disk, 'data'))
    expect(await early.code).toBe(1)
    expect(early.output()).toContain('is full: a new database needs 200 MB')
    expect(existsSync(join(disk, 'data/postgres'))).toBe(false)

    execFileSync('mount', ['-o', 'remount,size=400m', disk])
    const running = await startDatabase(join(disk, 'data'))
    expect(await stop(running)).toBe(0)

    fill(disk, 0)
    const late = start(join(disk, 'data'))
    expect(await late.code).toBe(1)
    expect(late.output()).toContain('is full')

    rmSync(join(disk, 'other'))
    const again = await startDatabase(join(disk, 'data'))
    expect(await stop(again)).toBe(0)
  },
)

test.skipIf(!isRoot || process.platform !== 'linux')(
  'a disk that fills while the database is being made is told as well',
  async () => {
    const disk = temporary(0o755)
    mount(disk, '400m')
    const data = join(disk, 'data')
    const starting = start(data)
    while (
      starting.child.exitCode === null &&
      !(existsSync(data) && readdirSync(data).some((name) => name.startsWith('postgres-draft')))
    )
      await new Promise((done) => setTimeout(done, 1))
    fill(disk, 8 * 1024 ** 2)
    expect(await starting.code).toBe(1)
    expect(starting.output()).toMatch(/disk is full/i)
    expect(readdirSync(data).filter((name) => name.startsWith('postgres-draft') || name === 'postgres')).toEqual([])
  },
)

function mount(folder: string, size: string) {
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder])
  onTestFinished(() => void execFileSync('umount', ['-l', folder]))
}

/** Takes all room but so many bytes, while the database may be taking some as well: then it is asked again how much is free. */
function fill(disk: string, leaving: number, tries = 50) {
  try {
    execFileSync('fallocate', ['-l', `${freeBytes(disk) - leaving}`, join(disk, 'other')], { stdio: 'pipe' })
  } catch (error) {
    if (tries === 0) throw error
    fill(disk, leaving, tries - 1)
  }
}

function freeBytes(folder: string) {
  return Number(execFileSync('df', ['-B1', '--output=avail', folder]).toString().split('\n')[1])
}
