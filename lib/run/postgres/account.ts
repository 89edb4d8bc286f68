import { readFileSync, statSync } from 'node:fs'

/** A system user that PostgreSQL runs as, because it refuses to run as root. */
export type Account = { name: string; uid: number; gid: number }

/**
 * Whom to run PostgreSQL as: null means ourselves. For root it is whoever owns the cluster already, else the system's `postgres`
 * or `nobody`; no user is created.
 */
export function chooseAccount(cluster: string): Account | null {
  if (process.getuid?.() !== 0) return null
  const owner = statSync(cluster, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { name: `user ${owner.uid}`, uid: owner.uid, gid: owner.gid }
  return systemUser('postgres') ?? systemUser('nobody') ?? { name: 'user 65534', uid: 65_534, gid: 65_534 }
}

function systemUser(name: string): Account | null {
  try {
    const [, , uid, gid] =
      readFileSync('/etc/passwd', 'utf8')
        .match(new RegExp(`^${name}:.*$`, 'm'))?.[0]
        .split(':') ?? []
    return uid && gid ? { name, uid: Number(uid), gid: Number(gid) } : null
  } catch {
    return null
  }
}
