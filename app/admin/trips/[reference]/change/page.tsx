import { forbidden, notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { TripFormPage } from '@/components/office/form/trip-form'
import { OfficeFrame } from '@/components/office/frame'
import { authorize } from '@/lib/auth/authorize'
import { today } from '@/lib/dates/today'
import { getChoices } from '@/lib/trips/read/office-records'
import { getOfficeTrip } from '@/lib/trips/read/office-trip'
import { missingForSubmission } from '@/lib/trips/rules/missing'

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

  const choices = await getChoices(staff)
  const t = await getTranslations({ locale: staff.locale, namespace: 'office.change' })
  const input = trip.change?.input ?? trip.input
  const changed = { ...trip, input, missing: missingForSubmission(input, day), ofPublished: true }

  return (
    <OfficeFrame staff={staff} path={path} title={t('formTitle', { reference })} isForm>
      <p>{t('lead')}</p>
      <TripFormPage key={trip.version} trip={changed} choices={choices} timeZone={staff.municipality.timeZone} />
    </OfficeFrame>
  )
}
