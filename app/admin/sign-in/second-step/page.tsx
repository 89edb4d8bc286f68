import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PasskeySignIn } from '@/components/office/account/passkey-sign-in'
import { PlainForm } from '@/components/office/account/plain-form'
import { NarrowPage } from '@/components/office/narrow-page'
import { getFactors } from '@/lib/accounts/read/account'
import { secondStepAction, signOutAction } from '@/lib/auth/actions'
import { officeLocale } from '@/lib/auth/locale'
import { safeReturnTo } from '@/lib/auth/return-to'
import { currentSession } from '@/lib/auth/session'
import { wayIn } from '@/lib/auth/way-in'

export async function generateMetadata() {
  const t = await getTranslations({ locale: await officeLocale(), namespace: 'auth.second' })
  return { title: t('title') }
}

export default async function SecondStepPage({ searchParams }: PageProps<'/admin/sign-in/second-step'>) {
  const returnTo = safeReturnTo((await searchParams).returnTo)
  const session = await currentSession()
  if (session?.standing !== 'secondFactor') redirect(session?.standing === 'whole' ? returnTo : await wayIn(returnTo))

  const { hasCodes, hasPasskeys } = await getFactors(session.user.id)
  const locale = await officeLocale()
  const t = await getTranslations({ locale, namespace: 'auth' })
  const code = {
    name: 'code',
    label: t('second.code'),
    hint: t('second.hint'),
    type: 'code' as const,
    autoComplete: 'one-time-code',
  }

  return (
    <NarrowPage locale={locale} title={t('second.title')} returnTo={returnTo}>
      <p>{hasCodes ? t('second.lead') : t('second.onlyPasskey')}</p>
      <PlainForm
        id="second-step"
        action={secondStepAction}
        submit={t('second.continue')}
        fields={[code]}
        hidden={{ returnTo }}
        look="chief"
      />
      {hasPasskeys && <PasskeySignIn returnTo={returnTo} />}
      <form action={signOutAction}>
        <button type="submit" className="button button-plain">
          {t('signOut')}
        </button>
      </form>
    </NarrowPage>
  )
}
