import { getTranslations } from 'next-intl/server'
import { OfficeFrame } from '@/components/office/frame'
import { TripList } from '@/components/office/trip-list'
import { authorize } from '@/lib/auth/authorize'
import { officeTitle } from '@/lib/auth/locale'
import { getMyTrips } from '@/lib/trips/read/office-list'
import { readOfficePages } from '@/lib/trips/schema/office-pages'

const path = '/admin/trips'

export const generateMetadata = () => officeTitle('myTrips')

export default async function MyTripsPage({ searchParams }: PageProps<'/admin/trips'>) {
  const staff = await authorize('trips:file', path)
  const asked = await searchParams
  const list = await getMyTrips(staff, readOfficePages(asked))
  const t = await getTranslations({ locale: staff.locale, namespace: 'office' })

  return (
    <OfficeFrame staff={staff} path={path} place="myTrips" title={t('myTrips')} done={asked.done}>
      <TripList locale={staff.locale} list={list} empty={t('empty.myTrips')} path={path} />
    </OfficeFrame>
  )
}
