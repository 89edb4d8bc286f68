import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { OfficeFrame } from '@/components/office/frame'
import { TripList } from '@/components/office/trip-list'
import { authorize } from '@/lib/auth/authorize'
import { officeTitle } from '@/lib/auth/locale'
import { pageNumber } from '@/lib/i18n/page-number'
import { getOthersDrafts } from '@/lib/trips/read/office-list'

const path = '/admin/drafts'

export const generateMetadata = () => officeTitle('othersDrafts')

export default async function OthersDraftsPage({ searchParams }: PageProps<'/admin/drafts'>) {
  const staff = await authorize('trips:editOthers', path)
  const { page, done } = await searchParams
  const list = await getOthersDrafts(staff, pageNumber(page) ?? notFound())
  const t = await getTranslations({ locale: staff.locale, namespace: 'office' })

  return (
    <OfficeFrame staff={staff} path={path} place="othersDrafts" title={t('othersDrafts')} done={done}>
      <TripList locale={staff.locale} list={list} empty={t('empty.othersDrafts')} path={path} />
    </OfficeFrame>
  )
}
