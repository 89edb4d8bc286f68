import { getTranslations } from 'next-intl/server'
import { TripFiles } from '@/components/office/exchange/trip-files'
import { OfficeFrame } from '@/components/office/frame'
import { TripList } from '@/components/office/trip-list'
import { authorize } from '@/lib/auth/authorize'
import { officeTitle } from '@/lib/auth/locale'
import { getPublishedReports } from '@/lib/trips/read/office-list'
import { readOfficePages } from '@/lib/trips/schema/office-pages'

const path = '/admin/published'

export const generateMetadata = () => officeTitle('published')

export default async function PublishedPage({ searchParams }: PageProps<'/admin/published'>) {
  const staff = await authorize('office:enter', path)
  const asked = await searchParams
  const list = await getPublishedReports(staff, readOfficePages(asked))
  const t = await getTranslations({ locale: staff.locale, namespace: 'office' })

  return (
    <OfficeFrame staff={staff} path={path} place="published" title={t('published')} done={asked.done}>
      <TripList locale={staff.locale} list={list} empty={t('empty.published')} path={path} />
      {list.entries.length > 0 && <TripFiles locale={staff.locale} />}
    </OfficeFrame>
  )
}
