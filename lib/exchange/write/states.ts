import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { permissionOf } from '@/lib/records/rules/who'
import { Refusal } from '@/lib/refusal'
import { silence } from '../rules/silence'
import { SheetHeads } from '../schema/sheets'
import { importableAt } from '../schema/types'

/** Begins to look through a file, unless that is under way. */
export async function beginDryRun(staff: Staff, id: string) {
  await mayImport(staff, id)
  const { municipalityId } = staff
  const now = new Date()
  const { count } = await db.import.updateMany({
    where: {
      ...{ municipalityId, id, createdById: staff.id },
      OR: [
        { state: { in: ['read', 'planned', 'failed'] } },
        { state: { in: ['planning', 'writing'] }, seenAt: { lt: new Date(now.getTime() - silence) } },
      ],
    },
    data: { state: 'planning', done: 0, seenAt: now, failure: null, finishedAt: null },
  })
  if (count === 0) throw new Refusal('importUnderWay')
}

/** Begins to write what a dry run said: only when it refused nothing. */
export async function beginWrite(staff: Staff, id: string) {
  await mayImport(staff, id)
  const { municipalityId } = staff
  const mine = { municipalityId, id, createdById: staff.id }
  const planned = await db.import.findFirst({ where: { ...mine, state: 'planned' }, select: { refused: true } })
  if (!planned) throw new Refusal('importNotPlanned')
  if (planned.refused > 0) throw new Refusal('importRefused')
  const { count } = await db.import.updateMany({
    where: { ...mine, state: 'planned', refused: 0 },
    data: { state: 'writing', done: 0, seenAt: new Date() },
  })
  if (count === 0) throw new Refusal('importUnderWay')
}

/** Gives up work that failed, with the reason that its page shows. */
export async function giveUp({ municipalityId }: { municipalityId: string }, id: string, failure: string) {
  await db.import.updateMany({
    where: { municipalityId, id, state: { in: ['planning', 'writing'] } },
    data: { state: 'failed', failure, finishedAt: new Date() },
  })
}

/** Whether this person may still edit all the lists that the file goes into. */
async function mayImport(staff: Staff, id: string) {
  const { municipalityId } = staff
  const found = await db.import.findFirst({
    where: { municipalityId, id, createdById: staff.id },
    select: { sheets: true },
  })
  if (!found) throw new Refusal('importMissing')
  for (const { list } of SheetHeads.parse(found.sheets)) {
    const description = list === null ? null : importableAt(list)
    if (description && !staff.may(permissionOf(description))) throw new Refusal('mayNotEdit')
  }
}
