import { forbidden, notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { TripEditor } from '@/components/office/form/trip-editor'
import { OfficeFrame } from '@/components/office/frame'
import { authorize } from '@/lib/auth/authorize'
import { today } from '@/lib/dates/today'
import { judgeTyped } from '@/lib/trips/read/judgement'
import { getOfficeTrip } from '@/lib/trips/read/office-trip'

type Props = PageProps<'/admin/trips/[reference]/change'>

export async function generateMetadata({ params }: Props) {
  return { title: (await params).reference }
}

/** The form in which a published report is changed while the public goes on reading it as it is. */
export default async function ChangeTripPage({ params }: Props) {
  const { reference } = await params
  const path = `/admin/trips/${reference}/change`
  const staff = await authorize('trips:file', path)
  const day = today(staff.municipality.timeZone)
  const trip = await getOfficeTrip(staff, reference, day)
  if (!trip || trip === 'notYours' || trip.state !== 'published') notFound()
  if (trip.whyNotChange !== null) forbidden()

  const t = await getTranslations({ locale: staff.locale, namespace: 'office.change' })
  const input = trip.change?.input ?? trip.input
  const changed = { ...trip, input, ...(await judgeTyped(staff, trip.id, input, day)) }

  return (
    <OfficeFrame staff={staff} path={path} title={t('formTitle', { reference })} isForm>
      <p>{t('lead')}</p>
      <TripEditor staff={staff} trip={changed} ofPublished />
    </OfficeFrame>
  )
}
