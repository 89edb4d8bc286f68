import { getTranslations } from 'next-intl/server'
import { ReportFile } from '@/components/office/files/report-file'
import { TripFormPage } from '@/components/office/form/trip-form'
import { OfficeFrame } from '@/components/office/frame'
import { authorize } from '@/lib/auth/authorize'
import { officeTitle } from '@/lib/auth/locale'
import { isReason } from '@/lib/forms/parse'
import { getChoices } from '@/lib/trips/read/office-records'

const path = '/admin/trips/new'

export const generateMetadata = () => officeTitle('newTrip')

export default async function NewTripPage({ searchParams }: PageProps<'/admin/trips/new'>) {
  const staff = await authorize('trips:file', path)
  const { refused } = await searchParams
  const choices = await getChoices(staff)
  const t = await getTranslations({ locale: staff.locale, namespace: 'office.trip' })

  return (
    <OfficeFrame staff={staff} path={path} title={t('titleNew')} isForm>
      <ReportFile reference={null} refused={isReason(refused) ? refused : null} />
      <TripFormPage trip={null} choices={choices} timeZone={staff.municipality.timeZone} />
    </OfficeFrame>
  )
}
