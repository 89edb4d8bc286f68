import 'server-only'
import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { auth } from './auth'
import { getUser } from './read'

/** The cookies in which the office remembers what a person chose. */
export const languageCookie = 'tiltas.language'
export const municipalityCookie = 'tiltas.municipality'

/** Who is signed in, with their roles, as the database has them at this request; null when nobody is. */
export const currentUser = cache(async () => {
  const session = await auth().api.getSession({ headers: await headers() })
  if (!session) return null

  return getUser(session.user.id)
})

/** The slug of the municipality the person chose to act for, if any; only `admit` decides whether they may. */
export async function chosenMunicipality() {
  return (await cookies()).get(municipalityCookie)?.value ?? null
}

/** The time zone of the municipality the person acts for: in it they type dates and times. */
export async function officeTimeZone() {
  const user = await currentUser()
  const chosen = await chosenMunicipality()
  const role = user?.roles.find(({ municipality }) => municipality.slug === chosen) ?? user?.roles[0]
  return role?.municipality.timeZone ?? 'Europe/Vilnius'
}
