import 'server-only'
import type { Transaction } from '@/lib/db'
import type { RecordDescription } from '@/lib/records/schema/description'
import { indexRecords } from '@/lib/search/index-record'
import { isRecordType } from '@/lib/search/rules/kinds'
import type { Whole } from '../read/wholes'

/** Brings what hangs on many records of a type in the search to what they are now. */
export async function followMany(
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
