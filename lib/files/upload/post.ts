import 'server-only'
import { currentStaff } from '@/lib/auth/current-staff'
import { changed } from '@/lib/cache/changed'
import { busyAnswer } from '@/lib/files/answer'
import { type Reason, Refusal } from '@/lib/refusal'
import { Busy } from '@/lib/work/failures'
import { FileOwner } from '../schema'
import { isFromHere, isScripted, refusedForm, seeOther } from './door'
import { upload } from './upload'

/**
 * The door of uploads. A form is answered with the page to go to, a script (`Accept: application/json`) with what became of
 * the file; both with the status that says why it was refused.
 */
export async function postFile(request: Request): Promise<Response> {
  if (!isFromHere(request)) return refusedForm(request, null, 'notAccepted', 403)
  const owner = FileOwner.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!owner.success) return new Response(null, { status: 404 })
  const staff = await currentStaff('trips:file')
  if (!staff) return refusedForm(request, '/admin/session-ended', 'signedOut', 401)

  try {
    const { id } = await upload(staff, owner.data, request)
    await changed(staff.municipality, 'trip' in owner.data ? 'trips' : 'agreements')
    return isScripted(request)
      ? Response.json({ id }, { status: 201 })
      : seeOther(pageOf(owner.data, 'done=attachFile'))
  } catch (error) {
    if (error instanceof Refusal) return refused(request, owner.data, error.reason)
    if (error instanceof Busy) return busyAnswer()
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') return refused(request, owner.data, 'diskFull', 507)
    throw error
  }
}

function refused(request: Request, owner: FileOwner, reason: Reason, status?: number) {
  return refusedForm(request, pageOf(owner, `refused=${reason}`), reason, status)
}

function pageOf(owner: FileOwner, query: string) {
  const page = 'trip' in owner ? `trips/${owner.trip}` : `register/agreements/${owner.agreement}`
  return `/admin/${page}?${query}#files`
}
