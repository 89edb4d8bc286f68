import { getTranslations } from 'next-intl/server'
import { OfficeFrame } from '@/components/office/frame'
import { ComingJobs, FailedJobs, LateJobs } from '@/components/office/jobs'
import { authorize } from '@/lib/auth/authorize'
import { officeTitle } from '@/lib/auth/locale'
import { getJobs } from '@/lib/jobs/read'

const path = '/admin/jobs'

export const generateMetadata = () => officeTitle('jobs')

export default async function JobsPage({ searchParams }: PageProps<'/admin/jobs'>) {
  const staff = await authorize('jobs:manage', path)
  const { done } = await searchParams
  const { failed, late, coming } = await getJobs(staff)
  const t = await getTranslations({ locale: staff.locale, namespace: 'office' })

  return (
    <OfficeFrame staff={staff} path={path} place="jobs" title={t('jobs')} done={done}>
      <p>{t('jobList.lead')}</p>
      <FailedJobs staff={staff} jobs={failed} />
      <LateJobs staff={staff} jobs={late} />
      <ComingJobs staff={staff} jobs={coming} />
    </OfficeFrame>
  )
}
