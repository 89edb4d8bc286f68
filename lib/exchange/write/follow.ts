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

/**
 * Brings the search to what a written import made of the register, from where it stopped: a search document costs the database
 * more than its record, and the office need not wait for it. Whatever a process that ended left is done by the next.
 */
export async function followImports(municipalityId: string) {
  const open = { municipalityId, state: 'written' as const, searched: { not: null } }
  for (const { id, searched } of await db.import.findMany({ where: open, select: { id: true, searched: true } }))
    await followImport(municipalityId, id, searched ?? 0)
}

async function followImport(municipalityId: string, importId: string, from: number) {
  const where = { municipalityId_id: { municipalityId, id: importId } }
  for (let after = from; ; ) {
    const rows = await db.importRow.findMany({
      where: { municipalityId, importId, verdict: { in: ['created', 'changed'] }, position: { gte: after } },
      orderBy: { position: 'asc' },
      select: { position: true, recordType: true, recordId: true, verdict: true },
      take: batch,
    })
    const last = rows.at(-1)
    if (!last) break
    after = last.position + 1
    await transact(async (tx) => {
      for (const type of new Set(rows.map(({ recordType }) => recordType))) {
        const description = descriptionOfModel(type)
        const some = rows.filter(({ recordType }) => recordType === type)
        const ids = some.flatMap(({ recordId }) => recordId ?? [])
        const areNew = some.every(({ verdict }) => verdict === 'created')
        if (description)
          for await (const wholes of wholesOf(tx, description, municipalityId, ids))
            await followMany(tx, municipalityId, description, wholes, areNew)
      }
      await tx.import.update({ where, data: { searched: after } })
    }, 60_000)
  }
  await db.import.update({ where, data: { searched: null } })
}

/** Brings what hangs on many records of a type in the search to what they are now. */
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
