import 'server-only'
import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { z } from 'zod'
import { env } from '@/lib/env'
import { SignInMethod } from '@/prisma/client/enums'
import { auth } from './auth'
import { useSession as inUse } from './sessions'

/** The cookies in which the office remembers what a person chose. */
export const languageCookie = 'tiltas.language'
export const municipalityCookie = 'tiltas.municipality'
/** By which a browser is known in which someone has signed in before. */
export const deviceCookie = 'tiltas.device'
/** Ties the way to single sign-on and back to one browser. */
export const singleSignOnCookie = 'tiltas.single_sign_on'

/** What every cookie of the office is. With https its name begins with `__Host-`, so no other site can set it. */
export function cookieOf(name: string) {
  const secure = env().TILTAS_ORIGIN.startsWith('https:')
  const attributes = { httpOnly: true, sameSite: 'lax', secure, path: '/' } as const
  return { name: secure ? `__Host-${name}` : name, attributes }
}

/** The headers of this request with the cookies as they are now: an action may have changed them before its page is rendered. */
export async function currentHeaders() {
  const now = new Headers(await headers())
  const jar = (await cookies()).getAll()
  now.set('cookie', jar.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; '))
  return now
}

/** The session of this request as the database has it now, however far it has come; null when there is none. */
export const currentSession = cache(async () => {
  const found = await auth().api.getSession({ headers: await currentHeaders() })
  if (!found) return null

  const { id, userId, createdAt, lastUsedAt, secondFactorAt = null } = found.session
  const method = z.enum(SignInMethod).nullish().parse(found.session.method) ?? null
  return inUse({ id, userId, createdAt, lastUsedAt: lastUsedAt ?? createdAt, secondFactorAt, method })
})

/** Who is signed in, with their roles; null when nobody is, or when something is still to be shown or set up first. */
export async function currentUser() {
  const session = await currentSession()
  return session?.standing === 'whole' ? session.user : null
}

/** The slug of the municipality the person chose to act for, if any; only `admit` decides whether they may. */
export async function chosenMunicipality() {
  return (await cookies()).get(cookieOf(municipalityCookie).name)?.value ?? null
}

/** The time zone of the municipality the person acts for: in it they type dates and times. */
export async function officeTimeZone() {
  const user = await currentUser()
  const chosen = await chosenMunicipality()
  const role = user?.roles.find(({ municipality }) => municipality.slug === chosen) ?? user?.roles[0]
  return role?.municipality.timeZone ?? 'Europe/Vilnius'
}
