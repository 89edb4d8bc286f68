import { getTranslations } from 'next-intl/server'
import { InvitationAnswer } from '@/components/office/account/invitation-answer'
import { NarrowPage } from '@/components/office/narrow-page'
import { getInvitation } from '@/lib/accounts/read/invitation'
import { officeLocale } from '@/lib/auth/locale'
import { currentUser } from '@/lib/auth/session'

export async function generateMetadata() {
  const t = await getTranslations({ locale: await officeLocale(), namespace: 'auth.invitation' })
  // The address is a secret: no other site learns it.
  return { title: t('title'), referrer: 'same-origin' as const }
}

export default async function InvitationPage({ params }: PageProps<'/admin/invitation/[token]'>) {
  const { token } = await params
  const invitation = await getInvitation(token)
  const locale = await officeLocale()
  const t = await getTranslations({ locale, namespace: 'auth' })
  const returnTo = `/admin/invitation/${token}`
  if (!invitation)
    return (
      <NarrowPage locale={locale} title={t('invitation.over')} returnTo="/admin">
        <p>{t('invitation.overText')}</p>
      </NarrowPage>
    )

  const { officialNameLt, officialNameEn } = invitation.municipality
  const municipality = locale === 'en' ? officialNameEn : officialNameLt
  return (
    <NarrowPage locale={locale} title={t('invitation.title')} returnTo={returnTo}>
      <p>{t('invitation.lead', { municipality, role: t(`roles.${invitation.role}`) })}</p>
      <InvitationAnswer locale={locale} token={token} invitation={invitation} user={await currentUser()} />
    </NarrowPage>
  )
}
