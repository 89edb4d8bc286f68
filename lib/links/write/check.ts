import 'server-only'
import { setTimeout as pause } from 'node:timers/promises'
import { db } from '@/lib/db'
import { isDead } from '../rules/dead'
import { ask } from './ask'
import { noteLinks } from './note'

/** How many addresses one round asks for, those not asked for longest first; the pause before the same host is asked again. */
const mostInRound = 500
const pauseOnHost = 1_000
const hostsAtOnce = 4

type Options = { isAllowed?: (address: string) => boolean; pause?: number; now?: Date }

/**
 * Asks for the outside addresses that records name, each once however many name it, host by host and slowly. Returns how many
 * were asked for and how many of those are dead.
 */
export async function checkLinks({ isAllowed, pause: between = pauseOnHost, now = new Date() }: Options = {}) {
  await noteLinks()
  const due = await db.$queryRaw<{ url: string }[]>`
    SELECT "url" FROM "LinkCheck" GROUP BY "url" ORDER BY min("checkedAt") NULLS FIRST, "url" LIMIT ${mostInRound}`
  const hosts = new Map<string, string[]>()
  for (const { url } of due) hosts.set(new URL(url).host, [...(hosts.get(new URL(url).host) ?? []), url])
  const waiting = [...hosts.values()]
  const counts = { asked: 0, dead: 0 }

  const work = async () => {
    for (let host = waiting.shift(); host; host = waiting.shift()) {
      for (const url of host) {
        const answer = await ask(url, { isAllowed })
        const dead = isDead(answer)
        counts.asked += 1
        counts.dead += Number(dead)
        await db.linkCheck.updateMany({
          where: { url },
          data: {
            ...{ checkedAt: now, status: answer.status ?? null, trouble: answer.trouble ?? null },
            deadTimes: dead ? { increment: 1 } : 0,
          },
        })
        await pause(between)
      }
    }
  }
  await Promise.all(Array.from({ length: hostsAtOnce }, work))
  return counts
}
