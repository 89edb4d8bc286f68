import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { parseForm } from '@/lib/forms/parse'
import { type FieldReason, type Reason, Refusal } from '@/lib/refusal'
import { Busy, Overrun } from '@/lib/work/failures'
import { work } from '@/lib/work/pool'
import { type FileOwner, FileWords } from '../schema'
import type { Inspection } from '../work/inspect'
import { attachFile } from '../write/attach'
import { checkOwner } from '../write/owner'
import { receive } from './receive'

/** Uploads that may be under way at once; the next is asked to come again. */
const mostAtOnce = 6
let underWay = 0

/** Takes a file from a form as it comes, judges it in a process of its own, and puts it to its record. */
export async function upload(staff: Staff, owner: FileOwner, request: Request) {
  await checkOwner(staff, owner)
  if (underWay >= mostAtOnce) throw new Busy()
  underWay += 1
  try {
    return await receive(request, async ({ fields, file }) => {
      const words = wordsOf(fields)
      if (!file) throw new Refusal('fileNeeded', [{ field: 'file', reason: 'fileNeeded' }])
      const judged = await inspected(file)
      if ('refused' in judged) throw new Refusal(judged.refused, [{ field: 'file', reason: judged.refused }])
      return attachFile(staff, owner, words, judged)
    })
  } finally {
    underWay -= 1
  }
}

function wordsOf(fields: Map<string, string>): FileWords {
  const form = new FormData()
  for (const [name, value] of fields) form.set(name, value)
  const submission = parseForm(form, FileWords)
  if (submission.status === 'success') return submission.value

  const wrong = Object.entries(submission.error ?? {})
  const reasons: FieldReason[] = wrong.flatMap(([field, found]) => (found ?? []).map((reason) => ({ field, reason })))
  throw new Refusal(reasons[0]?.reason ?? ('notAccepted' satisfies Reason), reasons)
}

async function inspected(file: { path: string; name: string }): Promise<Inspection> {
  try {
    return await work('lib/files/work/inspect.ts', file)
  } catch (error) {
    if (error instanceof Overrun) return { refused: 'fileUnreadable' }
    throw error
  }
}
