import 'server-only'
import { db } from '@/lib/db'
import { mayBecomeAlike } from '@/lib/records/read/alike'
import { alikeToMany } from '@/lib/records/read/alike-many'
import type { Planned, Planning } from '../rules/planning'
import type { Clerk } from '../schema/clerk'

/**
 * Says of records that would be created, or changed in what makes them alike, which of the register they are much like: what
 * their form asks before it saves, a dry run points out.
 */
export async function warnOfAlike(clerk: Clerk, { description, columns, byId }: Planning, planned: Planned[]) {
  const entered = planned.flatMap(({ id, verdict, content }) => {
    if (!id || !content) return []
    const before = verdict === 'changed' ? byId.get(id)?.content : undefined
    return before && !mayBecomeAlike(description, before, content) ? [] : { id, content }
  })
  const found = await alikeToMany(db, description, clerk, entered)
  for (const { id, line, warnings } of planned) {
    const like = id ? found.get(id) : undefined
    const [key = null] = description.alike?.[0]?.names ?? []
    if (like)
      warnings.push({ line, column: columns.get(key ?? '') ?? null, key, why: 'muchLike', detail: like.join('; ') })
  }
}
