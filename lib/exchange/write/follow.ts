import 'server-only'
import { db, type Transaction } from '@/lib/db'
import { transact } from '@/lib/history/transact'
import type { RecordDescription } from '@/lib/records/schema/description'
import { descriptionOfModel } from '@/lib/records/schema/register'
import { indexRecords } from '@/lib/search/index-record'
import { isRecordType } from '@/lib/search/rules/kinds'
import { type Whole, wholesOf } from '../read/wholes'

/** Records whose search follows at a time: each a short transaction, so that nobody else waits for long. */
const batch = 100
/** Such steps in one task, after which others that wait have their turn. */
const steps = 10

/**
 * Brings the search to what a written import made of the register, from where it stopped: a search document costs the database
 * more than its record, and the office need not wait for it. Whatever a process that ended left is done by the next.
 */
export async function followImports(municipalityId: string): Promise<{ more: boolean }> {
  for (let step = 0; step < steps; step++) {
    const open = { municipalityId, state: 'written' as const, searched: { not: null } }
    const next = await db.import.findFirst({ where: open, select: { id: true }, orderBy: { createdAt: 'asc' } })
    if (!next) return { more: false }
    if (!(await followStep(municipalityId, next.id))) return { more: false }
  }
  return { more: true }
}

/** One step of one import; false when another process is at it. */
function followStep(municipalityId: string, importId: string) {
  const where = { municipalityId_id: { municipalityId, id: importId } }
  return transact(async (tx) => {
    const [held] = await tx.$queryRaw<{ free: boolean }[]>`
      SELECT pg_try_advisory_xact_lock(hashtextextended(${`follow ${importId}`}, 0)) AS free`
    if (!held?.free) return false
    const { searched } = await tx.import.findUniqueOrThrow({ where, select: { searched: true } })
    const rows = await tx.importRow.findMany({
      where: { municipalityId, importId, verdict: { in: ['created', 'changed'] }, position: { gte: searched ?? 0 } },
      orderBy: { position: 'asc' },
      select: { position: true, recordType: true, recordId: true, verdict: true },
      take: batch,
    })
    for (const type of new Set(rows.map(({ recordType }) => recordType))) {
      const description = descriptionOfModel(type)
      const some = rows.filter(({ recordType }) => recordType === type)
      const ids = some.flatMap(({ recordId }) => recordId ?? [])
      const areNew = some.every(({ verdict }) => verdict === 'created')
      // The search follows trips as they are written.
      if (description && !description.elsewhere)
        for await (const wholes of wholesOf(tx, description, municipalityId, ids))
          await followMany(tx, municipalityId, description, wholes, areNew)
    }
    const last = rows.at(-1)
    await tx.import.update({ where, data: { searched: last ? last.position + 1 : null } })
    return true
  }, 60_000)
}

async function followMany(
  tx: Transaction,
  municipalityId: string,
  { model }: RecordDescription,
  wholes: Whole[],
  areNew: boolean,
) {
  const ids = wholes.map(({ id }) => id)
  if (isRecordType(model)) await indexRecords(tx, municipalityId, model, ids, { areNew })
  if (model === 'Membership') {
    const networks = [...new Set(wholes.map(({ networkId }) => String(networkId)))]
    await indexRecords(tx, municipalityId, 'Network', networks, { areNew })
  }
  if (model !== 'AgreementType' && model !== 'CooperationField') return

  const codes = { in: wholes.map(({ code }) => String(code)) }
  const where = model === 'AgreementType' ? { typeCode: codes } : { fields: { some: { fieldCode: codes } } }
  const agreements = await tx.agreement.findMany({ where, select: { municipalityId: true, id: true } })
  for (const owner of new Set(agreements.map((one) => one.municipalityId))) {
    const own = agreements.filter((one) => one.municipalityId === owner).map(({ id }) => id)
    await indexRecords(tx, owner, 'Agreement', own)
  }
}
