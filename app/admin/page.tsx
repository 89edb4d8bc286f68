import { getTranslations } from 'next-intl/server'
import { OfficeFrame } from '@/components/office/frame'
import { Link } from '@/components/office/link'
import { Tasks } from '@/components/office/tasks'
import { authorize } from '@/lib/auth/authorize'
import { officeTitle } from '@/lib/auth/locale'
import { getTasks } from '@/lib/tasks/read/tasks'
import { taskKinds } from '@/lib/tasks/schema/kinds'

export const generateMetadata = () => officeTitle('home')

export default async function DashboardPage({ searchParams }: PageProps<'/admin'>) {
  const staff = await authorize('office:enter')
  const { task, done } = await searchParams
  const only = taskKinds.find((kind) => kind === task) ?? null
  const groups = await getTasks(staff, only)
  const office = await getTranslations({ locale: staff.locale, namespace: 'office' })
  const t = await getTranslations({ locale: staff.locale, namespace: 'tasks' })

  return (
    <OfficeFrame staff={staff} path="/admin" place="home" title={office('greeting')} done={done}>
      <Tasks staff={staff} groups={groups} />
      <p className="office-links">
        {only && <Link href="/admin">{t('everything')}</Link>}
        <Link href="/admin/trips">{t('myTrips')}</Link>
        <Link href="/admin/published">{t('published')}</Link>
      </p>
    </OfficeFrame>
  )
}
