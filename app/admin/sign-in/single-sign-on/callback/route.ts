import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import type { NextRequest } from 'next/server'
import { personOf } from '@/lib/accounts/write/single-sign-on'
import { safeReturnTo } from '@/lib/auth/return-to'
import { cookieOf, singleSignOnCookie } from '@/lib/auth/session'
import { openSession } from '@/lib/auth/sign-in'
import { finishSingleSignOn, singleSignOnName } from '@/lib/auth/single-sign-on'

/** Where the provider sends the browser back: signs in whom it vouches for, if they work here or are invited. */
export async function GET(request: NextRequest) {
  const jar = await cookies()
  const { name, attributes } = cookieOf(singleSignOnCookie)
  const token = jar.get(name)?.value
  jar.set(name, '', { ...attributes, maxAge: 0 })

  const answer = singleSignOnName() === null ? null : await finishSingleSignOn(request.nextUrl.searchParams, token)
  const userId = answer && (await personOf(answer.vouched))
  if (!userId) redirect('/admin/sign-in?failed=singleSignOn')

  await openSession(userId, 'singleSignOn')
  redirect(safeReturnTo(answer.returnTo))
}
