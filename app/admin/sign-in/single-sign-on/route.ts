import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import type { NextRequest } from 'next/server'
import { safeReturnTo } from '@/lib/auth/return-to'
import { cookieOf, singleSignOnCookie } from '@/lib/auth/session'
import { singleSignOnName, startSingleSignOn } from '@/lib/auth/single-sign-on'

/** Sends the browser to the provider of single sign-on; what it brings back must come from the same browser. */
export async function GET(request: NextRequest) {
  const asked = safeReturnTo(request.nextUrl.searchParams.get('returnTo'))
  const start = singleSignOnName() === null ? null : await startSingleSignOn(asked).catch(() => null)
  if (!start) redirect('/admin/sign-in?failed=singleSignOn')

  const { name, attributes } = cookieOf(singleSignOnCookie)
  ;(await cookies()).set(name, start.token, { ...attributes, maxAge: 600 })
  redirect(start.address.href)
}
