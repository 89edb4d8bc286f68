import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { transact } from '@/lib/history/transact'
import { Refusal } from '@/lib/refusal'
import type { FileRef, FileWords } from '../schema'
import { noteFile } from './attach'
import { lockFile } from './owner'

/** Changes what is said of a file and whether the public sees it; its bytes are what they were. The same words change nothing. */
export function describeFile(staff: Staff, { id, version }: FileRef, words: FileWords) {
  return transact(async (tx) => {
    const { file, where, owner } = await lockFile(tx, staff, id)
    if (file.version !== version) throw new Refusal('stale')
    const isSame = (Object.keys(words) as (keyof FileWords)[]).every((name) => file[name] === words[name])
    if (isSame) return { ...owner, changed: false }

    const change = { ...words, version: { increment: 1 } }
    const [document] = await tx.document.updateManyAndReturn({ where: { ...where, version }, data: change })
    if (!document) throw new Refusal('stale')
    await noteFile(tx, staff, 'files:describe', document)
    return { ...owner, changed: true }
  })
}
