import { env } from '@/lib/env'

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
