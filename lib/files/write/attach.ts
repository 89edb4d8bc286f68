import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import type { Transaction } from '@/lib/db'
import type { ActOf } from '@/lib/history/acts'
import { record } from '@/lib/history/record'
import { transact } from '@/lib/history/transact'
import type { Document } from '@/prisma/client/client'
import type { FileOwner, FileWords } from '../schema'
import { store } from '../store/chosen'
import type { Inspected } from '../work/inspect'
import { lockOwner } from './owner'

/**
 * Keeps a file that was judged and puts it to its record. The bytes are kept before the record is: a record without its
 * bytes is never there, bytes without a record may be.
 */
export async function attachFile(staff: Staff, owner: FileOwner, words: FileWords, file: Inspected) {
  const { path, pdf, ...facts } = file
  await store().put(path, facts.sha256, facts.size)

  return transact(async (tx) => {
    const belongs = await lockOwner(tx, staff, owner)
    const { municipalityId, id: uploadedById } = staff
    const document = await tx.document.create({
      data: { municipalityId, uploadedById, ...belongs, ...words, ...facts, ...pdf },
    })
    await noteFile(tx, staff, 'files:attach', document)
    return document
  })
}

/** Ends an act on a file: its record as it is now becomes a revision, the act an entry of the audit. */
export function noteFile(tx: Transaction, staff: Staff, act: ActOf<'files'>, document: Document) {
  const { id: recordId, version } = document
  return record(tx, staff, { act, recordType: 'Document', recordId, version, data: document })
}
