import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { LanguageChoice } from '@/components/office/language-choice'
import { SignInForm } from '@/components/office/sign-in-form'
import { officeLocale } from '@/lib/auth/locale'
import { safeReturnTo } from '@/lib/auth/return-to'
import { currentUser } from '@/lib/auth/session'

export async function generateMetadata() {
  const t = await getTranslations({ locale: await officeLocale(), namespace: 'auth' })
  return { title: t('title') }
}

export default async function SignInPage({ searchParams }: PageProps<'/admin/sign-in'>) {
  const returnTo = safeReturnTo((await searchParams).returnTo)
  if (await currentUser()) redirect(returnTo)

  const locale = await officeLocale()
  const t = await getTranslations({ locale, namespace: 'auth' })

  return (
    <main className="sign-in">
      <p className="above-title">{t('lead')}</p>
      <h1>{t('title')}</h1>
      <SignInForm returnTo={returnTo} />
      <p className="muted">{t('forgotten')}</p>
      <footer>
        <a href={`/${locale}`}>{t('toPublic')}</a>
        <LanguageChoice locale={locale} returnTo={returnTo} />
      </footer>
    </main>
  )
}
