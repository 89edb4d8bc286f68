import { type NextRequest, NextResponse } from 'next/server'
import { hasLocale } from 'next-intl'
import createMiddleware from 'next-intl/middleware'
import { routing } from '@/lib/i18n/routing'

const inLanguages = createMiddleware(routing)

// Language and localized paths only. Who may see what is decided where data is read and written.
export default function proxy(request: NextRequest) {
  const { pathname } = request.nextUrl
  const [, language] = pathname.split('/')
  if (language && !hasLocale(routing.locales, language))
    return NextResponse.rewrite(new URL('/_not-found', request.url))

  const response = inLanguages(request)
  const location = response.headers.get('location')
  // `/` goes where the reader's language is, today; a page's path in its own language is where it is for good.
  return location && pathname !== '/' ? NextResponse.redirect(location, 308) : response
}

export const config = { matcher: ['/((?!api|admin|_next|.*\\..*).*)'] }
