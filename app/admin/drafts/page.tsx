import { getTranslations } from 'next-intl/server'
import { OfficeFrame } from '@/components/office/frame'
import { TripList } from '@/components/office/trip-list'
import { authorize } from '@/lib/auth/authorize'
import { officeTitle } from '@/lib/auth/locale'
import { getOthersDrafts } from '@/lib/trips/read/office-list'
import { readOfficePages } from '@/lib/trips/schema/office-pages'

const path = '/admin/drafts'

export const generateMetadata = () => officeTitle('othersDrafts')

export default async function OthersDraftsPage({ searchParams }: PageProps<'/admin/drafts'>) {
  const staff = await authorize('trips:editOthers', path)
  const asked = await searchParams
  const list = await getOthersDrafts(staff, readOfficePages(asked))
  const t = await getTranslations({ locale: staff.locale, namespace: 'office' })

  return (
    <OfficeFrame staff={staff} path={path} place="othersDrafts" title={t('othersDrafts')} done={asked.done}>
      <TripList locale={staff.locale} list={list} empty={t('empty.othersDrafts')} path={path} />
    </OfficeFrame>
  )
}
