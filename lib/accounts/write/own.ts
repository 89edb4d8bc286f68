import 'server-only'
import { note } from '@/lib/auth/note'
import { endSessions, type OpenSession } from '@/lib/auth/sessions'
import { db } from '@/lib/db'
import { transact } from '@/lib/history/transact'

export async function rename({ user }: OpenSession, name: string) {
  await transact(async (tx) => {
    await tx.user.update({ where: { id: user.id }, data: { name } })
    await note('auth:rename', user.id, undefined, tx)
  })
}

export async function endSession({ user }: OpenSession, id: string) {
  const { count } = await db.session.deleteMany({ where: { id, userId: user.id } })
  if (count > 0) await note('auth:endSession', user.id)
}

export async function endOtherSessions({ id, user }: OpenSession) {
  const { count } = await endSessions(user.id, id)
  await note('auth:endOtherSessions', user.id, { count })
}
