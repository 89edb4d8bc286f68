import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { AccountDone } from '@/components/office/account/done'
import { OfficialLink } from '@/components/office/account/official-link'
import { PersonActs } from '@/components/office/account/person-acts'
import { OfficeFrame } from '@/components/office/frame'
import { getPerson } from '@/lib/accounts/read/people'
import { authorize } from '@/lib/auth/authorize'
import { accountTitle } from '@/lib/auth/title'
import { formatDate } from '@/lib/dates/format'
import { today } from '@/lib/dates/today'

export const generateMetadata = () => accountTitle('people')

export default async function PersonPage({ params, searchParams }: PageProps<'/admin/people/[id]'>) {
  const staff = await authorize('people:manage', '/admin/people')
  const { data: id } = z.uuid().safeParse((await params).id)
  const person = id ? await getPerson(staff, id) : null
  if (!person) notFound()

  const { locale, municipality } = staff
  const t = await getTranslations({ locale, namespace: 'accounts' })
  const auth = await getTranslations({ locale, namespace: 'auth' })
  const gone = person.deactivatedAt && formatDate(locale, today(municipality.timeZone, person.deactivatedAt))

  return (
    <OfficeFrame
      staff={staff}
      path={`/admin/people/${person.id}`}
      place="people"
      title={person.name}
      overline={person.email}
    >
      <AccountDone act={(await searchParams).done} locale={locale} />
      <p>
        {auth(`roles.${person.role}`)}
        {'. '}
        {t('secondFactor')}: {person.hasSecondFactor ? t('has') : t('hasNot')}.
      </p>
      {gone && (
        <p className="notice notice-warn">
          {person.deactivatedBy
            ? t('deactivatedBy', { name: person.deactivatedBy, date: gone })
            : t('deactivatedOn', { date: gone })}
        </p>
      )}
      {!person.deactivatedAt && <OfficialLink staff={staff} userId={person.id} />}
      {person.id === staff.id ? <p>{t('own')}</p> : <PersonActs locale={locale} person={person} />}
    </OfficeFrame>
  )
}
