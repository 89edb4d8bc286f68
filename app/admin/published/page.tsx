import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { TripFiles } from '@/components/office/exchange/trip-files'
import { OfficeFrame } from '@/components/office/frame'
import { TripList } from '@/components/office/trip-list'
import { authorize } from '@/lib/auth/authorize'
import { officeTitle } from '@/lib/auth/locale'
import { pageNumber } from '@/lib/i18n/page-number'
import { getPublishedReports } from '@/lib/trips/read/office-list'

const path = '/admin/published'

export const generateMetadata = () => officeTitle('published')

export default async function PublishedPage({ searchParams }: PageProps<'/admin/published'>) {
  const staff = await authorize('office:enter', path)
  const { page, done } = await searchParams
  const list = await getPublishedReports(staff, pageNumber(page) ?? notFound())
  const t = await getTranslations({ locale: staff.locale, namespace: 'office' })

  return (
    <OfficeFrame staff={staff} path={path} place="published" title={t('published')} done={done}>
      <TripList locale={staff.locale} list={list} empty={t('empty.published')} path={path} />
      {list.total > 0 && <TripFiles locale={staff.locale} />}
    </OfficeFrame>
  )
}
