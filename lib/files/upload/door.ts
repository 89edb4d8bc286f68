import { env } from '@/lib/env'
import type { Reason } from '@/lib/refusal'

/** Whether a form is one of the portal's own pages: a browser says where a form comes from, and no page can make it lie. */
export function isFromHere({ headers }: Request) {
  const origin = headers.get('origin')
  const site = headers.get('sec-fetch-site')
  return origin === env().TILTAS_ORIGIN || (origin === null && (site === null || site === 'same-origin'))
}

/** The answer to a form: the page to show next. */
export function seeOther(location: string) {
  return new Response(null, { status: 303, headers: { Location: location, 'Cache-Control': 'no-store' } })
}

/** Whether a script sent the form, which is told what became of it; a form sent by the browser is shown a page. */
export function isScripted({ headers }: Request) {
  return headers.get('accept')?.startsWith('application/json') ?? false
}

/** The answer to a form that was taken: the page that shows what came of it. */
export function taken(request: Request, location: string) {
  if (!isScripted(request)) return seeOther(location)
  return Response.json({}, { status: 201, headers: { Location: location, 'Cache-Control': 'no-store' } })
}

/** The answer to a form that was refused, with the status that says why; `page` has a query already, null where there is none. */
export function refusedForm(request: Request, page: string | null, reason: Reason, status = statusOf(reason)) {
  if (isScripted(request) || page === null) return Response.json({ reason }, { status })
  return seeOther(page)
}

function statusOf(reason: Reason) {
  if (reason === 'fileTooLarge') return 413
  if (reason === 'tripMissing' || reason === 'agreementMissing') return 404
  if (reason === 'notYours' || reason === 'agreementNotYours') return 403
  return 422
}
