import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { OfficeFrame } from '@/components/office/frame'
import { Link } from '@/components/office/link'
import { ActForm } from '@/components/office/register/act-form'
import { SettingFields } from '@/components/office/register/setting-fields'
import { authorize } from '@/lib/auth/authorize'
import { getTicked } from '@/lib/records/read/ticked'
import { permissionOf } from '@/lib/records/rules/who'
import { typeWord } from '@/lib/records/rules/words'
import { descriptionAt } from '@/lib/records/schema/register'

export default async function SeveralPage({ params, searchParams }: PageProps<'/admin/register/[list]/several'>) {
  const { list } = await params
  const description = descriptionAt(list) ?? notFound()
  const { act, ref } = await searchParams
  const path = `/admin/register/${list}`
  const staff = await authorize(permissionOf(description), path)
  const isSetting = act === 'set'
  const ticked = await getTicked(staff, description, [ref ?? []].flat())
  const t = await getTranslations({ locale: staff.locale, namespace: 'register.several' })
  const count = ticked.length

  return (
    <OfficeFrame
      staff={staff}
      path={path}
      place={list}
      overline={typeWord(staff.locale, description.key, 'many')}
      title={isSetting ? t('setTitle') : t('recycleTitle')}
      isForm
    >
      {count === 0 ? (
        <p className="empty">{t('noneChosen')}</p>
      ) : (
        <>
          <p>{isSetting ? t('setLead', { count }) : t('recycleLead', { count })}</p>
          <ul className="leftovers">
            {ticked.map(({ id, title, context }) => (
              <li key={id}>
                {title} {context && <span className="muted">{context}</span>}
              </li>
            ))}
          </ul>
          <ActForm
            act={isSetting ? 'set' : 'recycle'}
            hidden={{ list, ref: ticked.map((one) => one.ref) }}
            button={t('confirm')}
            chief
          >
            {isSetting && <SettingFields staff={staff} description={description} />}
          </ActForm>
        </>
      )}
      <p className="office-links">
        <Link href={path}>{t('cancel')}</Link>
      </p>
    </OfficeFrame>
  )
}
