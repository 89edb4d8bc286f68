import 'server-only'
import { currentStaff } from '@/lib/auth/current-staff'
import { changed } from '@/lib/cache/changed'
import { busyAnswer } from '@/lib/files/answer'
import { type Reason, Refusal } from '@/lib/refusal'
import { Busy } from '@/lib/work/failures'
import { FileOwner } from '../schema'
import { isFromHere, seeOther } from './door'
import { upload } from './upload'

/**
 * The door of uploads. A form is answered with the page to go to, a script (`Accept: application/json`) with what became of
 * the file; both with the status that says why it was refused.
 */
export async function postFile(request: Request): Promise<Response> {
  if (!isFromHere(request)) return refused(request, null, 403, 'notAccepted')
  const owner = FileOwner.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!owner.success) return new Response(null, { status: 404 })
  const staff = await currentStaff('trips:file')
  if (!staff) return scripted(request) ? refused(request, null, 401, 'signedOut') : seeOther('/admin/session-ended')

  try {
    const { id } = await upload(staff, owner.data, request)
    await changed(staff.municipality, 'trip' in owner.data ? 'trips' : 'agreements')
    return scripted(request) ? Response.json({ id }, { status: 201 }) : seeOther(pageOf(owner.data, 'done=attachFile'))
  } catch (error) {
    if (error instanceof Refusal) return refused(request, owner.data, statusOf(error.reason), error.reason)
    if (error instanceof Busy) return busyAnswer()
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') return refused(request, owner.data, 507, 'diskFull')
    throw error
  }
}

function statusOf(reason: Reason) {
  if (reason === 'fileTooLarge') return 413
  if (reason === 'tripMissing' || reason === 'agreementMissing') return 404
  if (reason === 'notYours' || reason === 'agreementNotYours') return 403
  return 422
}

function refused(request: Request, owner: FileOwner | null, status: number, reason: Reason) {
  if (scripted(request) || !owner) return Response.json({ reason }, { status })
  return seeOther(pageOf(owner, `refused=${reason}`))
}

function scripted({ headers }: Request) {
  return headers.get('accept')?.startsWith('application/json') ?? false
}

function pageOf(owner: FileOwner, query: string) {
  const page = 'trip' in owner ? `trips/${owner.trip}` : `register/agreements/${owner.agreement}`
  return `/admin/${page}?${query}#files`
}
