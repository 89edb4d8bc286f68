import { getTranslations } from 'next-intl/server'
import { endOtherSessionsAction, endSessionAction } from '@/lib/accounts/actions/own'
import { formatMoment } from '@/lib/dates/moment'
import type { OwnProps } from './own-password'
import { PlainForm } from './plain-form'

/** Where the person is signed in, each to end. */
export async function OwnSessions({ staff, account }: OwnProps) {
  const { locale, municipality } = staff
  const t = await getTranslations({ locale, namespace: 'accounts' })
  const moment = (at: Date) => formatMoment(locale, at, municipality.timeZone)

  return (
    <section className="account-part" aria-labelledby="sessions">
      <h2 id="sessions">{t('sessions')}</h2>
      <p>{t('sessionsLead')}</p>
      <table className="office-table">
        <caption className="visually-hidden">{t('sessions')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('device')}</th>
            <th scope="col">{t('signedInAt')}</th>
            <th scope="col">{t('lastUsed')}</th>
            <th scope="col">{t('actions')}</th>
          </tr>
        </thead>
        <tbody>
          {account.sessions.map(({ id, device, createdAt, lastUsedAt, current }) => (
            <tr key={id}>
              <th scope="row">
                {device ?? t('unknownDevice')} {current && <span className="muted">({t('thisSession')})</span>}
              </th>
              <td data-label={t('signedInAt')}>{moment(createdAt)}</td>
              <td data-label={t('lastUsed')}>{moment(lastUsedAt)}</td>
              <td>
                {!current && (
                  <PlainForm
                    {...{ id: `end-${id}`, action: endSessionAction, hidden: { id }, look: 'plain' }}
                    submit={t('endSession')}
                    submitLabel={t('endSessionOf', { device: device ?? t('unknownDevice'), at: moment(createdAt) })}
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {account.sessions.length > 1 && (
        <PlainForm id="end-others" action={endOtherSessionsAction} submit={t('endOthers')} />
      )}
    </section>
  )
}
