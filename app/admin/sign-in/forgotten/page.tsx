import { getTranslations } from 'next-intl/server'
import { PlainForm } from '@/components/office/account/plain-form'
import { NarrowPage } from '@/components/office/narrow-page'
import { forgottenAction } from '@/lib/accounts/actions/open'
import { officeLocale } from '@/lib/auth/locale'

export async function generateMetadata() {
  const t = await getTranslations({ locale: await officeLocale(), namespace: 'auth.forgottenPage' })
  return { title: t('title') }
}

export default async function ForgottenPage({ searchParams }: PageProps<'/admin/sign-in/forgotten'>) {
  const { done } = await searchParams
  const locale = await officeLocale()
  const t = await getTranslations({ locale, namespace: 'auth' })
  const email = { name: 'email', label: t('email'), type: 'email' as const, autoComplete: 'username' }

  return (
    <NarrowPage locale={locale} title={t('forgottenPage.title')} returnTo="/admin">
      {done === 'sent' ? (
        <p className="notice notice-good" role="status">
          {t('forgottenPage.sent')}
        </p>
      ) : (
        <>
          <p>{t('forgottenPage.lead')}</p>
          <PlainForm
            id="forgotten"
            action={forgottenAction}
            submit={t('forgottenPage.send')}
            fields={[email]}
            look="chief"
          />
        </>
      )}
      <p>
        <a href="/admin/sign-in">{t('forgottenPage.back')}</a>
      </p>
    </NarrowPage>
  )
}
