import { getTranslations } from 'next-intl/server'
import type { Staff } from '@/lib/auth/staff'
import { linkAccountAction } from '@/lib/officials/actions'
import { getAccountChoices } from '@/lib/officials/read/account'
import { PlainForm } from './plain-form'

/** Which official a person is, so that they can sign reports drafted in their name. */
export async function OfficialLink({ staff, userId }: { staff: Staff; userId: string }) {
  const t = await getTranslations({ locale: staff.locale, namespace: 'filing.account' })
  const { choices, chosen } = await getAccountChoices(staff, userId)

  return (
    <section className="account-part" aria-labelledby="official">
      <h2 id="official">{t('title')}</h2>
      <p>{t('lead')}</p>
      <PlainForm
        {...{ id: 'official-link', action: linkAccountAction, submit: t('save'), hidden: { id: userId } }}
        fields={[
          {
            name: 'officialId',
            label: t('label'),
            choices: [{ value: '', label: t('none') }, ...choices],
            value: chosen,
          },
        ]}
      />
    </section>
  )
}
