import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'

/** Keeps a list's search, filters and order under a name; the same name again takes the place of the old view. */
export async function saveView({ municipalityId, id: userId }: Staff, list: string, name: string, query: string) {
  await db.savedView.upsert({
    where: { municipalityId_userId_list_name: { municipalityId, userId, list, name } },
    create: { municipalityId, userId, list, name, query },
    update: { query },
  })
}

export async function deleteView({ municipalityId, id: userId }: Staff, id: string) {
  await db.savedView.deleteMany({ where: { municipalityId, userId, id } })
}
