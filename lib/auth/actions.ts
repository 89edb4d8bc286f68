'use server'

import { revalidatePath } from 'next/cache'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import { parseForm } from '@/lib/forms/parse'
import type { FormState } from '@/lib/forms/state'
import { safeReturnTo } from './return-to'
import { ChooseLanguage, ChooseMunicipality, SignIn } from './schema'
import { currentUser, languageCookie, municipalityCookie } from './session'
import { signIn, signOut } from './sign-in'

const hidden = { hideFields: ['password'] }

export async function signInAction(_previous: FormState, form: FormData): Promise<FormState> {
  const submission = parseForm(form, SignIn)
  if (submission.status !== 'success') return { result: submission.reply(hidden) }

  const { email, password, returnTo } = submission.value
  const refused = await signIn(email, password)
  if (refused) return { result: submission.reply({ ...hidden, formErrors: [refused] }) }
  redirect(safeReturnTo(returnTo))
}

export async function signOutAction() {
  await signOut()
  redirect('/admin/sign-in')
}

/** The office in another language: for this browser, and for the person wherever they sign in. */
export async function chooseLanguageAction(form: FormData) {
  const choice = ChooseLanguage.safeParse(Object.fromEntries(form))
  if (!choice.success) redirect('/admin')

  const { locale, returnTo } = choice.data
  const user = await currentUser()
  if (user) {
    const about = {
      act: 'auth:chooseLanguage',
      userId: user.id,
      recordType: 'User',
      recordId: user.id,
      detail: { locale },
    }
    await db.$transaction([
      db.user.update({ where: { id: user.id }, data: { locale } }),
      db.auditEntry.createMany({
        data: user.roles.map(({ municipality }) => ({ ...about, municipalityId: municipality.id })),
      }),
    ])
  }
  await remember(languageCookie, locale)
  revalidatePath('/admin', 'layout')
  const page = safeReturnTo(returnTo)
  redirect(user ? page : `/admin/sign-in?returnTo=${encodeURIComponent(page)}`)
}

/** Acts for another municipality from now on, if the person works for it. */
export async function chooseMunicipalityAction(form: FormData) {
  const choice = ChooseMunicipality.safeParse(Object.fromEntries(form))
  if (choice.success) await remember(municipalityCookie, choice.data.municipality)
  redirect('/admin')
}

async function remember(name: string, value: string) {
  const secure = env().TILTAS_ORIGIN.startsWith('https:')
  const year = 365 * 24 * 60 * 60
  ;(await cookies()).set(name, value, { httpOnly: true, sameSite: 'lax', secure, path: '/admin', maxAge: year })
}
