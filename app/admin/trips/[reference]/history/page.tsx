import { forbidden, notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { OfficeFrame } from '@/components/office/frame'
import { Link } from '@/components/office/link'
import { Versions } from '@/components/office/register/versions'
import { TripChanges } from '@/components/office/trip-changes'
import { authorize } from '@/lib/auth/authorize'
import { officeLocale } from '@/lib/auth/locale'
import { getTripHistory } from '@/lib/trips/read/history'

type Props = PageProps<'/admin/trips/[reference]/history'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await officeLocale(), namespace: 'tripHistory' })
  return { title: t('title', { reference: (await params).reference }) }
}

export default async function TripHistoryPage({ params, searchParams }: Props) {
  const { reference } = await params
  const path = `/admin/trips/${reference}/history`
  const staff = await authorize('office:enter', path)
  const history = await getTripHistory(staff, reference, await searchParams)
  if (!history) notFound()
  if (history === 'notYours') forbidden()

  const t = await getTranslations({ locale: staff.locale, namespace: 'tripHistory' })
  return (
    <OfficeFrame
      staff={staff}
      path={path}
      overline={<Link href={`/admin/trips/${reference}`}>{t('back', { reference })}</Link>}
      title={t('title', { reference })}
    >
      <TripChanges staff={staff} history={history} />
      <Versions staff={staff} versions={history.versions} asked={history.asked} path={path} />
    </OfficeFrame>
  )
}
