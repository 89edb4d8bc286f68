'use server'

import { revalidatePath } from 'next/cache'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { db } from '@/lib/db'
import { parseForm } from '@/lib/forms/parse'
import type { FormState } from '@/lib/forms/state'
import { type Reason, Refusal } from '@/lib/refusal'
import { accountAction } from './account-action'
import { logSecurity, note } from './note'
import { PasskeyAnswer } from './passkey-schema'
import { checkPasskey, startPasskeySignIn } from './passkeys'
import { safeReturnTo } from './return-to'
import { ChooseLanguage, ChooseMunicipality, SecondStep, SignIn } from './schema'
import { checkSecondFactor } from './second-factor'
import { cookieOf, currentSession, languageCookie, municipalityCookie } from './session'
import { openSession, signIn, signOut } from './sign-in'
import { wayIn } from './way-in'

const hidden = { hideFields: ['password'] }

export async function signInAction(_previous: FormState, form: FormData): Promise<FormState> {
  const submission = parseForm(form, SignIn)
  if (submission.status !== 'success') return { result: submission.reply(hidden) }

  const { email, password, returnTo } = submission.value
  const refused = await signIn(email, password)
  if (refused) return { result: submission.reply({ ...hidden, formErrors: [refused] }) }
  redirect(safeReturnTo(returnTo))
}

/** The second step, after a password or single sign-on. */
export const secondStepAction = accountAction(
  SecondStep,
  async ({ user, method }, { code, returnTo }) => {
    const refused = await checkSecondFactor(user.id, code)
    if (refused) throw new Refusal(refused)
    await openSession(user.id, method ?? 'password', true)
    return safeReturnTo(returnTo)
  },
  ['secondFactor'],
)

export async function startPasskeySignInAction() {
  return startPasskeySignIn()
}

/** Signs in with a passkey: where to go then, or why not. */
export async function passkeySignInAction(answer: unknown): Promise<{ to: string } | { refused: Reason }> {
  const { success, data } = PasskeyAnswer.safeParse(answer)
  const userId = success ? await checkPasskey(data) : null
  if (!userId) {
    logSecurity('auth:signInFailed')
    return { refused: 'passkeyWrong' }
  }
  await openSession(userId, 'passkey')
  return { to: safeReturnTo(data?.returnTo) }
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
  const session = await currentSession()
  const user = session?.user
  if (user) {
    await db.$transaction(async (tx) => {
      await tx.user.update({ where: { id: user.id }, data: { locale } })
      await note('auth:chooseLanguage', user.id, { locale }, tx)
    })
  }
  await remember(languageCookie, locale)
  revalidatePath('/admin', 'layout')
  const page = safeReturnTo(returnTo)
  redirect(session?.standing === 'whole' ? page : await wayIn(page))
}

/** Acts for another municipality from now on, if the person works for it. */
export async function chooseMunicipalityAction(form: FormData) {
  const choice = ChooseMunicipality.safeParse(Object.fromEntries(form))
  if (choice.success) await remember(municipalityCookie, choice.data.municipality)
  redirect('/admin')
}

async function remember(name: string, value: string) {
  const year = 365 * 24 * 60 * 60
  const cookie = cookieOf(name)
  ;(await cookies()).set(cookie.name, value, { ...cookie.attributes, maxAge: year })
}
