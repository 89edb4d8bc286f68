import { getTranslations } from 'next-intl/server'
import { renameAction } from '@/lib/accounts/actions/own'
import type { Staff } from '@/lib/auth/staff'
import { LanguageChoice } from '../language-choice'
import { PlainForm } from './plain-form'

export async function OwnName({ staff }: { staff: Staff }) {
  const t = await getTranslations({ locale: staff.locale, namespace: 'accounts' })
  const name = { name: 'name', label: t('name'), value: staff.name, autoComplete: 'name' }

  return (
    <>
      <section className="account-part" aria-labelledby="profile">
        <h2 id="profile">{t('profile')}</h2>
        <PlainForm id="rename" action={renameAction} submit={t('save')} fields={[name]} />
      </section>
      <section className="account-part" aria-labelledby="own-language">
        <h2 id="own-language">{t('language')}</h2>
        <p>{t('languageLead')}</p>
        <LanguageChoice locale={staff.locale} returnTo="/admin/account" />
      </section>
    </>
  )
}
