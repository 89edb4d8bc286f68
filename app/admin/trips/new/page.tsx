import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { ReportFile } from '@/components/office/files/report-file'
import { TripEditor } from '@/components/office/form/trip-editor'
import { UnsavedTexts } from '@/components/office/form/unsaved-texts'
import { OfficeFrame } from '@/components/office/frame'
import { authorize } from '@/lib/auth/authorize'
import { officeTitle } from '@/lib/auth/locale'
import { isReason } from '@/lib/forms/parse'

const path = '/admin/trips/new'

export const generateMetadata = () => officeTitle('newTrip')

export default async function NewTripPage({ searchParams }: PageProps<'/admin/trips/new'>) {
  const staff = await authorize('trips:file', path)
  const { refused, unsaved, done } = await searchParams
  const { data: unsavedId } = z.uuid().safeParse(unsaved)
  const t = await getTranslations({ locale: staff.locale, namespace: 'office.trip' })

  return (
    <OfficeFrame staff={staff} path={path} title={t('titleNew')} done={done} isForm>
      <ReportFile reference={null} refused={isReason(refused) ? refused : null} />
      {!unsavedId && <UnsavedTexts staff={staff} />}
      <TripEditor staff={staff} trip={null} unsavedId={unsavedId} />
    </OfficeFrame>
  )
}
