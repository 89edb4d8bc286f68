import { randomBytes } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { chown, mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkSpace } from '../disk.mjs'
import { run, Trouble } from '../lifetime.mjs'
import { type Account, chooseAccount } from './account'
import { findPrograms } from './programs'

/** An embedded cluster on disk: its folder, its programs, whom it runs as, and the password only this data folder knows. */
export type Cluster = { folder: string; log: string; programs: string; account: Account | null; password: string }

export const superuser = 'tiltas'

/** The cluster of a data folder, made when there is none. One half-made before is thrown away. */
export async function openCluster(dataDir: string): Promise<Cluster> {
  const folder = join(dataDir, 'postgres')
  const account = chooseAccount(folder)
  const cluster = {
    folder,
    account,
    log: join(dataDir, 'postgres.log'),
    programs: await findPrograms(account),
    password: await readPassword(dataDir, existsSync(folder)),
  }
  for (const name of await readdir(dataDir))
    if (name.startsWith('postgres-draft-')) await rm(join(dataDir, name), { recursive: true, force: true })
  if (!existsSync(folder)) await createCluster(cluster, dataDir)
  return cluster
}

/**
 * How a program is told of the folder: as root by a link that needs no permission on the folders above it (the program starts in the folder,
 * entered while still root).
 */
export function placeOf(cluster: Pick<Cluster, 'account'>, folder: string) {
  return cluster.account && existsSync('/proc/self/cwd') ? '/proc/self/cwd' : folder
}

export function spawnOptions(cluster: Pick<Cluster, 'account'>, folder: string) {
  const env = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' }
  return { cwd: folder, env: env as unknown as NodeJS.ProcessEnv, uid: cluster.account?.uid, gid: cluster.account?.gid }
}

/** Collation and character types are PostgreSQL's own C.UTF-8, so that they do not depend on the system's locales. */
const encoding = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']

async function createCluster(cluster: Cluster, dataDir: string) {
  checkSpace(dataDir, 200, 'a new database')
  const draft = join(dataDir, `postgres-draft-${randomBytes(4).toString('hex')}`)
  try {
    await mkdir(draft, { mode: 0o700 })
    const password = await passwordFile(draft, cluster)
    if (cluster.account) await chown(draft, cluster.account.uid, cluster.account.gid)
    const place = placeOf(cluster, draft)
    const args = [
      `--pgdata=${place}`,
      `--username=${superuser}`,
      '--pwfile=/dev/stdin',
      '--auth=scram-sha-256',
      '--no-instructions',
      ...encoding,
    ]
    try {
      await run(join(cluster.programs, 'bin', 'initdb'), args, {
        ...spawnOptions(cluster, draft),
        stdio: [password.fd, 'pipe', 'pipe'],
      })
    } finally {
      await password.close()
    }
    await rename(draft, join(dataDir, 'postgres'))
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    throw error
  }
}

/** An open file that holds the password and has no name any more: initdb reads it as its input. */
async function passwordFile(draft: string, { account, password }: Cluster) {
  const path = `${draft}-password`
  await writeFile(path, password, { mode: 0o600 })
  if (account) await chown(path, account.uid, account.gid)
  const file = await open(path)
  await rm(path)
  return file
}

async function readPassword(dataDir: string, exists: boolean) {
  const path = join(dataDir, 'postgres.password')
  if (statSync(path, { throwIfNoEntry: false })?.size) return readFile(path, 'utf8')
  if (exists)
    throw new Trouble(
      `The database in ${dataDir} is there, but its password is not (${path}). Put the file back, or move the folder away.`,
    )
  const password = randomBytes(24).toString('hex')
  await writeFile(`${path}.draft`, password, { mode: 0o600, flush: true })
  await rename(`${path}.draft`, path)
  return password
}
