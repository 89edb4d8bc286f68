import { getTranslations } from 'next-intl/server'
import { PlainForm } from '@/components/office/account/plain-form'
import { OfficeFrame } from '@/components/office/frame'
import { inviteAction } from '@/lib/accounts/actions/people'
import { authorize } from '@/lib/auth/authorize'
import { accountTitle } from '@/lib/auth/title'
import { Role } from '@/prisma/client/enums'

export const generateMetadata = () => accountTitle('invite')

export default async function InvitePage() {
  const staff = await authorize('people:manage', '/admin/people/invite')
  const t = await getTranslations({ locale: staff.locale, namespace: 'accounts' })
  const auth = await getTranslations({ locale: staff.locale, namespace: 'auth' })
  const roles = Object.values(Role)
  const languages = [
    { value: 'lt', label: 'Lietuvių' },
    { value: 'en', label: 'English' },
  ]
  const fields = [
    { name: 'email', label: t('email'), type: 'email' as const },
    { name: 'role', label: t('role'), choices: roles.map((role) => ({ value: role, label: auth(`roles.${role}`) })) },
    { name: 'locale', label: t('letterLanguage'), choices: languages, value: staff.locale },
  ]

  return (
    <OfficeFrame staff={staff} path="/admin/people/invite" place="people" title={t('invite')} isForm>
      <div className="account-part">
        <p>{t('inviteLead')}</p>
        <dl className="roles">
          {roles.map((role) => (
            <div key={role}>
              <dt>{auth(`roles.${role}`)}</dt>
              <dd className="muted">{t(`roleHints.${role}`)}</dd>
            </div>
          ))}
        </dl>
        <PlainForm id="invite" action={inviteAction} submit={t('send')} fields={fields} look="chief" />
      </div>
    </OfficeFrame>
  )
}
