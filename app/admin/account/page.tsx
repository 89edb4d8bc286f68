import { getTranslations } from 'next-intl/server'
import { AccountDone } from '@/components/office/account/done'
import { OwnName } from '@/components/office/account/own-name'
import { OwnPassword } from '@/components/office/account/own-password'
import { OwnSecondFactor } from '@/components/office/account/own-second-factor'
import { OwnSessions } from '@/components/office/account/own-sessions'
import { OfficeFrame } from '@/components/office/frame'
import { getAccount } from '@/lib/accounts/read/account'
import { authorizeAccount } from '@/lib/auth/authorize'
import { accountTitle } from '@/lib/auth/title'

export const generateMetadata = () => accountTitle('account')

export default async function AccountPage({ searchParams }: PageProps<'/admin/account'>) {
  const { staff, session } = await authorizeAccount('/admin/account')
  const account = await getAccount(session)
  const t = await getTranslations({ locale: staff.locale, namespace: 'accounts' })
  const props = { staff, account }

  return (
    <OfficeFrame staff={staff} path="/admin/account" place="account" title={t('account')} overline={session.user.email}>
      <AccountDone act={(await searchParams).done} locale={staff.locale} />
      <OwnName staff={staff} />
      <OwnPassword {...props} />
      <OwnSecondFactor {...props} />
      <OwnSessions {...props} />
    </OfficeFrame>
  )
}
