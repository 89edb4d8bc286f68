import { getTranslations } from 'next-intl/server'
import { PlainForm } from '@/components/office/account/plain-form'
import { NarrowPage } from '@/components/office/narrow-page'
import { newPasswordAction } from '@/lib/accounts/actions/open'
import { officeLocale } from '@/lib/auth/locale'
import { lookOnce } from '@/lib/auth/one-time'

export async function generateMetadata() {
  const t = await getTranslations({ locale: await officeLocale(), namespace: 'auth.newPassword' })
  // The address is a secret: no other site learns it.
  return { title: t('title'), referrer: 'same-origin' as const }
}

export default async function NewPasswordPage({ params }: PageProps<'/admin/sign-in/new-password/[token]'>) {
  const { token } = await params
  const works = (await lookOnce('passwordReset', token)) !== null
  const locale = await officeLocale()
  const t = await getTranslations({ locale, namespace: 'auth' })
  const password = {
    ...{ name: 'password', label: t('newPassword.password'), hint: t('newPassword.hint') },
    ...{ type: 'password' as const, autoComplete: 'new-password' },
  }

  return (
    <NarrowPage locale={locale} title={works ? t('newPassword.title') : t('newPassword.over')} returnTo="/admin">
      {works ? (
        <PlainForm
          id="new-password"
          action={newPasswordAction}
          submit={t('newPassword.save')}
          fields={[password]}
          hidden={{ token }}
          look="chief"
        />
      ) : (
        <>
          <p>{t('newPassword.overText')}</p>
          <p>
            <a href="/admin/sign-in/forgotten">{t('forgottenLink')}</a>
          </p>
        </>
      )}
    </NarrowPage>
  )
}
