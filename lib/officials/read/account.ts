import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'

/** The officials a person may be, and the one they are; those who have an account of their own already are left out. */
export async function getAccountChoices({ municipalityId }: Staff, userId: string) {
  const officials = await db.official.findMany({
    where: { municipalityId, OR: [{ account: { is: null } }, { account: { userId } }] },
    orderBy: { name: 'asc' },
    select: { id: true, name: true, account: { select: { userId: true } } },
  })
  return {
    choices: officials.map(({ id, name }) => ({ value: id, label: name })),
    chosen: officials.find(({ account }) => account)?.id ?? '',
  }
}
