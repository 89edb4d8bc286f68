import { getTranslations } from 'next-intl/server'
import { changePasswordAction } from '@/lib/accounts/actions/own'
import type { getAccount } from '@/lib/accounts/read/account'
import type { Staff } from '@/lib/auth/staff'
import { PlainForm } from './plain-form'

export type OwnProps = { staff: Staff; account: Awaited<ReturnType<typeof getAccount>> }

export async function OwnPassword({ staff, account }: OwnProps) {
  const t = await getTranslations({ locale: staff.locale, namespace: 'accounts' })
  const auth = await getTranslations({ locale: staff.locale, namespace: 'auth' })
  const secret = { type: 'password' as const }
  const current = { ...secret, name: 'current', label: t('currentPassword'), autoComplete: 'current-password' }
  const hint = auth('newPassword.hint')
  const next = { ...secret, name: 'password', label: t('newPassword'), hint, autoComplete: 'new-password' }

  return (
    <section className="account-part" aria-labelledby="own-password">
      <h2 id="own-password">{t('password')}</h2>
      <p>{account.hasPassword ? t('passwordLead') : t('noPassword')}</p>
      {account.isLinked && <p>{t('linked')}</p>}
      <PlainForm
        {...{ id: 'change-password', action: changePasswordAction }}
        submit={account.hasPassword ? t('changePassword') : t('setPassword')}
        fields={account.hasPassword ? [current, next] : [next]}
      />
    </section>
  )
}
