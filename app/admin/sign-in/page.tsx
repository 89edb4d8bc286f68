import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PasskeySignIn } from '@/components/office/account/passkey-sign-in'
import { NarrowPage } from '@/components/office/narrow-page'
import { SignInForm } from '@/components/office/sign-in-form'
import { officeLocale } from '@/lib/auth/locale'
import { safeReturnTo } from '@/lib/auth/return-to'
import { currentSession } from '@/lib/auth/session'
import { singleSignOnName } from '@/lib/auth/single-sign-on'
import { wayIn } from '@/lib/auth/way-in'

export async function generateMetadata() {
  const t = await getTranslations({ locale: await officeLocale(), namespace: 'auth' })
  return { title: t('title') }
}

export default async function SignInPage({ searchParams }: PageProps<'/admin/sign-in'>) {
  const { done, failed, ...asked } = await searchParams
  const returnTo = safeReturnTo(asked.returnTo)
  const session = await currentSession()
  if (session) redirect(session.standing === 'whole' ? returnTo : await wayIn(returnTo))

  const locale = await officeLocale()
  const t = await getTranslations({ locale, namespace: 'auth' })
  const name = singleSignOnName()

  return (
    <NarrowPage locale={locale} title={t('title')} returnTo={returnTo}>
      {done === 'password' && (
        <p className="notice notice-good" role="status">
          {t('passwordChanged')}
        </p>
      )}
      {failed === 'singleSignOn' && (
        <p className="notice notice-bad" role="alert">
          {t('singleSignOnFailed')}
        </p>
      )}
      <SignInForm returnTo={returnTo} />
      <p>
        <a href="/admin/sign-in/forgotten">{t('forgottenLink')}</a>
      </p>
      <p className="muted">{t('or')}</p>
      <PasskeySignIn returnTo={returnTo} />
      {name !== null && (
        <p>
          <a href={`/admin/sign-in/single-sign-on?returnTo=${encodeURIComponent(returnTo)}`} className="button">
            {name ? t('singleSignOnWith', { name }) : t('singleSignOn')}
          </a>
        </p>
      )}
    </NarrowPage>
  )
}
