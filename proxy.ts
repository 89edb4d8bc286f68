import { NextRequest, NextResponse } from 'next/server'
import { hasLocale } from 'next-intl'
import createMiddleware from 'next-intl/middleware'
import { contentPolicy } from '@/lib/content-policy'
import { routing } from '@/lib/i18n/routing'

const inLanguages = createMiddleware(routing)

// Language and localized paths, and what a page may load. Who may see what is decided where data is read and written.
export default function proxy(asked: NextRequest) {
  // A file says itself that it may load nothing.
  if (/\.[a-z]+$/.test(asked.nextUrl.pathname)) return answer(asked)

  const policy = contentPolicy()
  // Next reads the policy of the request to give its own scripts the nonce.
  const headers = new Headers(asked.headers)
  headers.set('content-security-policy', policy)
  const request = new NextRequest(asked, { headers })

  const response = answer(request)
  response.headers.set('content-security-policy', policy)
  return response
}

function answer(request: NextRequest) {
  const { pathname } = request.nextUrl
  const { headers } = request
  if (/^\/admin(\/|$)/.test(pathname)) return NextResponse.next({ request: { headers } })

  const [, language] = pathname.split('/')
  if (language && !hasLocale(routing.locales, language))
    return NextResponse.rewrite(new URL('/_not-found', request.url), { request: { headers } })

  const response = inLanguages(request)
  const location = response.headers.get('location')
  // `/` goes where the reader's language is, today; a page's path in its own language is where it is for good.
  return location && pathname !== '/' ? NextResponse.redirect(location, 308) : response
}

// Files are served as they lie, but for those of records, whose paths are in the language of their address. An upload is not
// kept in memory for this module, as everything is that passes through it.
export const config = {
  matcher: ['/((?!api|_next|admin/files|.*\\..*).*)', '/(lt|en)/(.*)\\.(pdf|docx|txt|adoc|asice|jpg|png|webp)'],
}
