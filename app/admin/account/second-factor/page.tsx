import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { AddPasskey } from '@/components/office/account/add-passkey'
import { PlainForm } from '@/components/office/account/plain-form'
import { CodesAreSetUp, Secret } from '@/components/office/account/secret'
import { NarrowPage } from '@/components/office/narrow-page'
import { setUpCodesAction } from '@/lib/accounts/actions/own'
import { signOutAction } from '@/lib/auth/actions'
import { officeLocale } from '@/lib/auth/locale'
import { currentSession } from '@/lib/auth/session'
import { accountTitle } from '@/lib/auth/title'
import { startTotp } from '@/lib/auth/totp'
import { wayIn } from '@/lib/auth/way-in'

export const generateMetadata = () => accountTitle('setUpTitle')

// Also where whoever must have a second factor, and has none, is kept until they have set one up.
export default async function SecondFactorPage() {
  const session = await currentSession()
  if (!session || session.standing === 'secondFactor') redirect(await wayIn('/admin/account/second-factor'))
  const start = await startTotp(session.user.id, session.user.email)

  const locale = await officeLocale()
  const t = await getTranslations({ locale, namespace: 'accounts' })
  const code = { name: 'code', label: t('confirm'), type: 'code' as const, autoComplete: 'one-time-code' }

  return (
    <NarrowPage locale={locale} title={t('setUpTitle')} returnTo="/admin/account/second-factor">
      <p>{session.standing === 'setUp' ? t('setUpRequired') : t('factorLead')}</p>
      <section className="stack" aria-labelledby="codes">
        <h2 id="codes">{t('codesHeading')}</h2>
        <PlainForm
          {...{ id: 'set-up-codes', action: setUpCodesAction, fields: [code], look: 'chief' }}
          submit={t('connect')}
          over={!start && <CodesAreSetUp words={t('codesOnState')} account={t('account')} />}
        >
          {start && <Secret {...start} words={{ scan: t('scan'), title: t('qr'), secret: t('secret') }} />}
        </PlainForm>
      </section>
      <section className="stack" aria-labelledby="passkey">
        <h2 id="passkey">{t('passkeyHeading')}</h2>
        <p>{t('passkeysLead')}</p>
        <AddPasskey />
      </section>
      <form action={signOutAction}>
        <button type="submit" className="button button-plain">
          {t('signOut')}
        </button>
      </form>
    </NarrowPage>
  )
}
