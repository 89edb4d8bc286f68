import { getTranslations } from 'next-intl/server'
import { AccountDone } from '@/components/office/account/done'
import { Invitations } from '@/components/office/account/invitations'
import { PeopleTable } from '@/components/office/account/people-table'
import { OfficeFrame } from '@/components/office/frame'
import { Link } from '@/components/office/link'
import { listInvitations } from '@/lib/accounts/read/people'
import { peopleList } from '@/lib/accounts/read/people-list'
import { authorize } from '@/lib/auth/authorize'
import { accountTitle } from '@/lib/auth/title'
import { readOfficeQuery } from '@/lib/office-lists/schema/query'

export const generateMetadata = () => accountTitle('people')

export default async function PeoplePage({ searchParams }: PageProps<'/admin/people'>) {
  const staff = await authorize('people:manage', '/admin/people')
  const asked = await searchParams
  const invitations = await listInvitations(staff)
  const t = await getTranslations({ locale: staff.locale, namespace: 'accounts' })

  return (
    <OfficeFrame staff={staff} path="/admin/people" place="people" title={t('people')}>
      <AccountDone act={asked.done} locale={staff.locale} />
      <p>{t('peopleLead')}</p>
      <p className="office-links">
        <Link href="/admin/people/invite" className="button button-chief">
          {t('invite')}
        </Link>
      </p>
      {invitations.length > 0 && <Invitations staff={staff} invitations={invitations} />}
      <PeopleTable staff={staff} query={readOfficeQuery(peopleList, asked)} />
    </OfficeFrame>
  )
}
