import { getTranslations } from 'next-intl/server'
import { OfficeFrame } from '@/components/office/frame'
import { TripList } from '@/components/office/trip-list'
import { authorize } from '@/lib/auth/authorize'
import { officeTitle } from '@/lib/auth/locale'
import { getReportsToReview } from '@/lib/trips/read/office-list'
import { readOfficePages } from '@/lib/trips/schema/office-pages'

const path = '/admin/review'

export const generateMetadata = () => officeTitle('review')

export default async function ReviewPage({ searchParams }: PageProps<'/admin/review'>) {
  const staff = await authorize('trips:review', path)
  const asked = await searchParams
  const list = await getReportsToReview(staff, readOfficePages(asked))
  const t = await getTranslations({ locale: staff.locale, namespace: 'office' })

  return (
    <OfficeFrame staff={staff} path={path} place="review" title={t('review')} done={asked.done}>
      <TripList locale={staff.locale} list={list} empty={t('empty.review')} path={path} />
    </OfficeFrame>
  )
}
