import { getTranslations } from 'next-intl/server'
import {
  changeRoleAction,
  deactivateAction,
  reactivateAction,
  resetSecondFactorAction,
} from '@/lib/accounts/actions/people'
import type { getPerson } from '@/lib/accounts/read/people'
import type { Locale } from '@/lib/i18n/routing'
import { Role } from '@/prisma/client/enums'
import { PlainForm } from './plain-form'

type Props = { locale: Locale; person: NonNullable<Awaited<ReturnType<typeof getPerson>>> }

/** What an administrator may do to someone else's account. */
export async function PersonActs({ locale, person }: Props) {
  const t = await getTranslations({ locale, namespace: 'accounts' })
  const auth = await getTranslations({ locale, namespace: 'auth' })
  const hidden = { id: person.id, version: person.version }
  const choices = Object.values(Role).map((role) => ({ value: role, label: auth(`roles.${role}`) }))

  if (person.deactivatedAt)
    return (
      <section className="account-part">
        <p>{t('reactivateLead')}</p>
        <PlainForm id="reactivate" action={reactivateAction} submit={t('reactivate')} hidden={hidden} />
      </section>
    )
  return (
    <>
      <section className="account-part" aria-labelledby="role">
        <h2 id="role">{t('changeRole')}</h2>
        <p>{t('changeRoleLead')}</p>
        <PlainForm
          {...{ id: 'change-role', action: changeRoleAction, submit: t('save'), hidden }}
          fields={[{ name: 'role', label: t('role'), choices, value: person.role }]}
        />
      </section>
      <section className="account-part" aria-labelledby="deactivate">
        <h2 id="deactivate">{t('deactivate')}</h2>
        <p>{t('deactivateLead')}</p>
        <PlainForm id="deactivate-person" action={deactivateAction} submit={t('deactivate')} hidden={hidden} />
      </section>
      {person.hasSecondFactor && (
        <section className="account-part" aria-labelledby="reset">
          <h2 id="reset">{t('resetFactor')}</h2>
          <p>{t('resetFactorLead')}</p>
          <PlainForm id="reset-factor" action={resetSecondFactorAction} submit={t('resetFactor')} hidden={hidden} />
        </section>
      )}
    </>
  )
}
