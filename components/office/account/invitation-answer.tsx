import { getTranslations } from 'next-intl/server'
import { acceptInvitationAction, acceptSignedInAction } from '@/lib/accounts/actions/open'
import type { getInvitation } from '@/lib/accounts/read/invitation'
import { signOutAction } from '@/lib/auth/actions'
import type { User } from '@/lib/auth/read'
import type { Locale } from '@/lib/i18n/routing'
import { PlainForm } from './plain-form'

type Props = {
  locale: Locale
  token: string
  invitation: NonNullable<Awaited<ReturnType<typeof getInvitation>>>
  user: User | null
}

/** How one accepts an invitation: with a new account, or with the account one has. */
export async function InvitationAnswer({ locale, token, invitation, user }: Props) {
  const t = await getTranslations({ locale, namespace: 'auth' })
  const { email, hasAccount } = invitation
  const hidden = { token }

  if (user && user.email !== email)
    return (
      <>
        <p>{t('invitation.other')}</p>
        <form action={signOutAction}>
          <button type="submit" className="button">
            {t('signOut')}
          </button>
        </form>
      </>
    )
  if (user)
    return (
      <PlainForm
        id="accept"
        action={acceptSignedInAction}
        submit={t('invitation.acceptSignedIn')}
        hidden={hidden}
        look="chief"
      />
    )
  if (hasAccount)
    return (
      <>
        <p>{t('invitation.signInLead', { email })}</p>
        <p>
          <a href={`/admin/sign-in?returnTo=/admin/invitation/${token}`} className="button button-chief">
            {t('invitation.signIn')}
          </a>
        </p>
      </>
    )

  const fields = [
    { name: 'name', label: t('invitation.name'), autoComplete: 'name' },
    {
      ...{ name: 'password', label: t('password'), hint: t('newPassword.hint') },
      ...{ type: 'password' as const, autoComplete: 'new-password' },
    },
  ]
  return (
    <>
      <p>{t('invitation.email', { email })}</p>
      <PlainForm
        id="accept"
        action={acceptInvitationAction}
        submit={t('invitation.accept')}
        fields={fields}
        hidden={hidden}
        look="chief"
      />
    </>
  )
}
