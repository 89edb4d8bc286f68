import { NextRequest, NextResponse } from 'next/server'
import { hasLocale } from 'next-intl'
import createMiddleware from 'next-intl/middleware'
import { publicPolicy, scriptPolicy } from '@/lib/content-policy'
import { routing } from '@/lib/i18n/routing'
import { pathHeader } from '@/lib/path-header'

const inLanguages = createMiddleware(routing)

// Language and localized paths, and what a page may load. Who may see what is decided where data is read and written.
export default function proxy(asked: NextRequest) {
  if (isNowhere(asked)) return withoutScripts(asked)
  // A file of a record says itself that it may load nothing.
  if (/\.(?!ics$|atom$)[a-z]+$/.test(asked.nextUrl.pathname)) return answer(handedOn(asked))
  return isOffice(asked) || process.env.NODE_ENV === 'development' ? withScripts(asked) : withoutScripts(asked)
}

function withScripts(asked: NextRequest) {
  const policy = scriptPolicy()
  // Next reads the policy of the request to give its own scripts the nonce.
  const response = answer(handedOn(asked, { 'content-security-policy': policy }))
  response.headers.set('content-security-policy', policy)
  return response
}

// The page cache takes the scripts out of public pages; links that are pointed at are loaded early all the same.
function withoutScripts(asked: NextRequest) {
  const response = answer(handedOn(asked))
  response.headers.set('content-security-policy', publicPolicy)
  response.headers.set('speculation-rules', '"/speculation-rules.json"')
  return response
}

/** The request as the page sees it: with the path that was asked for, whatever a visitor says it was. */
function handedOn(asked: NextRequest, more: Record<string, string> = {}) {
  const headers = new Headers(asked.headers)
  for (const [name, value] of Object.entries({ [pathHeader]: asked.nextUrl.pathname, ...more }))
    headers.set(name, value)
  return new NextRequest(asked, { headers })
}

/** In no language of the portal, and not in the office. */
function isNowhere(asked: NextRequest) {
  const [, language] = asked.nextUrl.pathname.split('/')
  return language !== undefined && language !== '' && !hasLocale(routing.locales, language) && !isOffice(asked)
}

function isOffice({ nextUrl }: NextRequest) {
  return /^\/admin(\/|$)/.test(nextUrl.pathname)
}

function answer(request: NextRequest) {
  const { pathname } = request.nextUrl
  const { headers } = request
  if (isOffice(request)) return NextResponse.next({ request: { headers } })

  if (isNowhere(request)) return NextResponse.rewrite(new URL('/_not-found', request.url), { request: { headers } })

  const response = inLanguages(request)
  const location = response.headers.get('location')
  // `/` goes where the reader's language is, today; a page's path in its own language is where it is for good.
  return location && pathname !== '/' ? NextResponse.redirect(location, 308) : response
}

// Files are served as they lie, but for calendars, feeds and the files of records, whose paths are in the language of their
// address; what looks like a file and is none is missing as any page is. An upload is not kept in
// memory for this module, as everything is that passes through it.
export const config = {
  matcher: [
    '/((?!_next|admin/files|.*\\..*).*)',
    '/((?!(?:lt|en|admin|_next|accent|flags|land|share|sitemaps)/|(?:icon.svg|robots.txt|sitemap.xml|speculation-rules.json)$).*\\..*)',
    '/(lt|en)/(.*)\\.(ics|atom|pdf|docx|txt|adoc|asice|jpg|png|webp)',
  ],
}
