import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import type { Transaction } from '@/lib/db'
import type { Verb } from '@/lib/history/acts'
import { record } from '@/lib/history/record'
import { Refusal } from '@/lib/refusal'
import { indexRecord } from '@/lib/search/index-record'
import { isRecordType } from '@/lib/search/rules/kinds'
import type { Prisma } from '@/prisma/client/client'
import { findWhole } from '../read/tables'
import type { RecordDescription } from '../schema/description'

/** Ends an act: the record as it is now becomes a revision, the act an entry of the audit, and the search follows. */
export async function note(
  tx: Transaction,
  staff: Staff,
  description: RecordDescription,
  id: string,
  verb: Verb,
  detail?: Prisma.InputJsonObject,
) {
  const whole = await findWhole(tx, description, staff.municipalityId, id)
  if (!whole) throw new Refusal('recordMissing')
  const { model: recordType, path } = description
  await record(tx, staff, {
    act: `${path}:${verb}`,
    recordType,
    recordId: id,
    version: whole.version,
    data: whole,
    detail,
  })
  await follow(tx, staff.municipalityId, description, id, whole)
  await tx.recordPresence.deleteMany({ where: { recordType, recordId: id, userId: staff.id } })
  return { id, version: whole.version }
}

/** Brings what hangs on the record in the search to what it is now. */
export async function follow(
  tx: Transaction,
  municipalityId: string,
  { model }: RecordDescription,
  id: string,
  whole: Record<string, unknown>,
) {
  if (isRecordType(model)) await indexRecord(tx, municipalityId, model, id)
  if (model === 'Membership') await indexRecord(tx, municipalityId, 'Network', String(whole.networkId))
  if (model !== 'AgreementType' && model !== 'CooperationField') return

  const { code } = whole as { code: string }
  const where = model === 'AgreementType' ? { typeCode: code } : { fields: { some: { fieldCode: code } } }
  const agreements = await tx.agreement.findMany({ where, select: { municipalityId: true, id: true } })
  for (const one of agreements) await indexRecord(tx, one.municipalityId, 'Agreement', one.id)
}

/** Records from before there was history keep the version they have before it is changed. */
export async function keepFirst(
  tx: Transaction,
  staff: Staff,
  { model: recordType }: RecordDescription,
  whole: { id: string; version: number },
) {
  const { id: recordId, version } = whole
  const kept = await tx.revision.findFirst({ where: { recordType, recordId, version }, select: { id: true } })
  if (kept) return
  const data = JSON.parse(JSON.stringify(whole))
  await tx.revision.create({ data: { municipalityId: staff.municipalityId, recordType, recordId, version, data } })
}
