import { getTranslations } from 'next-intl/server'
import { removeCodesAction, removePasskeyAction, renewBackupCodesAction } from '@/lib/accounts/actions/own'
import { formatMoment } from '@/lib/dates/moment'
import { AddPasskey } from './add-passkey'
import type { OwnProps } from './own-password'
import { PlainForm } from './plain-form'

/** The code generator, the passkeys and the backup codes of a person. */
export async function OwnSecondFactor({ staff, account }: OwnProps) {
  const t = await getTranslations({ locale: staff.locale, namespace: 'accounts' })
  const { hasCodes, passkeys, backupCodes, isFresh, mustHaveSecondFactor } = account

  return (
    <>
      <section className="account-part" aria-labelledby="second-factor">
        <h2 id="second-factor">{t('factorTitle')}</h2>
        <p>
          {t('factorLead')} {mustHaveSecondFactor && t('factorRequired')}
        </p>
        {!isFresh && <p className="notice">{t('notFresh')}</p>}
        <h3>{t('codesHeading')}</h3>
        <p>{hasCodes ? t('codesOnState') : t('codesOffState')}</p>
        {hasCodes ? (
          <PlainForm id="remove-codes" action={removeCodesAction} submit={t('removeCodes')} />
        ) : (
          <p>
            <a href="/admin/account/second-factor" className="button">
              {t('setUp')}
            </a>
          </p>
        )}
        {(hasCodes || passkeys.length > 0) && (
          <>
            <h3>{t('backupTitle')}</h3>
            <p>
              {t('backupLeft', { count: backupCodes })} {t('backupRenewLead')}
            </p>
            <PlainForm id="renew-codes" action={renewBackupCodesAction} submit={t('backupRenew')} />
          </>
        )}
      </section>
      <section className="account-part" aria-labelledby="passkeys">
        <h2 id="passkeys">{t('passkeys')}</h2>
        <p>{t('passkeysLead')}</p>
        <Passkeys staff={staff} account={account} />
        <AddPasskey />
      </section>
    </>
  )
}

async function Passkeys({ staff, account }: OwnProps) {
  const { locale, municipality } = staff
  const t = await getTranslations({ locale, namespace: 'accounts' })
  const moment = (at: Date | null) => (at ? formatMoment(locale, at, municipality.timeZone) : t('never'))
  if (account.passkeys.length === 0) return <p className="muted">{t('passkeyNone')}</p>

  return (
    <table className="office-table">
      <caption className="visually-hidden">{t('passkeys')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('passkeyName')}</th>
          <th scope="col">{t('added')}</th>
          <th scope="col">{t('lastUsed')}</th>
          <th scope="col">{t('actions')}</th>
        </tr>
      </thead>
      <tbody>
        {account.passkeys.map(({ id, name, createdAt, lastUsedAt }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td data-label={t('added')}>{moment(createdAt)}</td>
            <td data-label={t('lastUsed')}>{moment(lastUsedAt)}</td>
            <td>
              <PlainForm
                {...{ id: `remove-${id}`, action: removePasskeyAction, hidden: { id }, look: 'plain' }}
                submit={t('passkeyRemove')}
                submitLabel={t('passkeyRemoveOf', { name })}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
