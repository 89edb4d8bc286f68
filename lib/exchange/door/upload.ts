import 'server-only'
import { currentStaff } from '@/lib/auth/current-staff'
import { busyAnswer } from '@/lib/files/answer'
import { isFromHere, seeOther } from '@/lib/files/upload/door'
import { receive } from '@/lib/files/upload/receive'
import { Refusal } from '@/lib/refusal'
import { Busy, Overrun } from '@/lib/work/failures'
import { work } from '@/lib/work/pool'
import type { ReadTable } from '../work/table'
import { beginImport } from '../write/begin'

/** Letters of a table or a page that somebody pastes. */
const longestText = 5_000_000

/** Takes a file, or a text that was pasted, has it read in a process of its own, and leads to the import it begins. */
export async function postTable(request: Request): Promise<Response> {
  if (!isFromHere(request)) return new Response(null, { status: 403 })
  const staff = await currentStaff('register:edit')
  if (!staff) return seeOther('/admin/session-ended')
  let list = ''
  try {
    const id = await receive(
      request,
      async ({ fields, file }) => {
        list = fields.get('list') ?? ''
        const text = (fields.get('text') ?? '').trim()
        if (!file && !text) throw new Refusal('tableNeeded')
        const page = fields.get('page') === 'on'
        const given = file ? { ...file, list: list || null } : { text, page, list: list || null }
        const read: ReadTable = await work('lib/exchange/work/table.ts', given, 30_000)
        if ('refused' in read) throw new Refusal(read.refused)
        return beginImport(staff, file?.name ?? '', read)
      },
      longestText,
    )
    return seeOther(`/admin/import/${id}`)
  } catch (error) {
    const query = new URLSearchParams({ ...(list && { list }) })
    if (error instanceof Busy) return busyAnswer()
    if (!(error instanceof Refusal || error instanceof Overrun)) throw error
    query.set('refused', error instanceof Refusal ? error.reason : 'tableTooLarge')
    return seeOther(`/admin/import?${query}`)
  }
}
