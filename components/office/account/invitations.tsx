import { getTranslations } from 'next-intl/server'
import { cancelInvitationAction, resendInvitationAction } from '@/lib/accounts/actions/people'
import type { listInvitations } from '@/lib/accounts/read/people'
import type { Staff } from '@/lib/auth/staff'
import { formatDate } from '@/lib/dates/format'
import { today } from '@/lib/dates/today'
import { PlainForm } from './plain-form'

type Props = { staff: Staff; invitations: Awaited<ReturnType<typeof listInvitations>> }

/** The invitations nobody has accepted yet, to send again or to cancel. */
export async function Invitations({ staff, invitations }: Props) {
  const { locale, municipality } = staff
  const t = await getTranslations({ locale, namespace: 'accounts' })
  const auth = await getTranslations({ locale, namespace: 'auth' })
  const now = new Date()

  return (
    <table className="office-table">
      <caption>{t('invitations')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('email')}</th>
          <th scope="col">{t('role')}</th>
          <th scope="col">{t('validUntil')}</th>
          <th scope="col">{t('actions')}</th>
        </tr>
      </thead>
      <tbody>
        {invitations.map(({ id, email, role, expiresAt }) => {
          const date = formatDate(locale, today(municipality.timeZone, expiresAt))
          return (
            <tr key={id}>
              <th scope="row">{email}</th>
              <td data-label={t('role')}>{auth(`roles.${role}`)}</td>
              <td data-label={t('validUntil')}>{expiresAt > now ? date : t('over', { date })}</td>
              <td className="row-acts">
                <PlainForm
                  {...{ id: `resend-${id}`, action: resendInvitationAction, hidden: { id }, look: 'plain' }}
                  submit={t('resend')}
                  submitLabel={t('resendTo', { email })}
                />
                <PlainForm
                  {...{ id: `cancel-${id}`, action: cancelInvitationAction, hidden: { id }, look: 'plain' }}
                  submit={t('cancel')}
                  submitLabel={t('cancelOf', { email })}
                />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
