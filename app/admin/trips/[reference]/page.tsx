import { forbidden, notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Change } from '@/components/office/change'
import { Decision } from '@/components/office/decision'
import { DiscardTrip } from '@/components/office/discard-trip'
import { FilesSection } from '@/components/office/files/files'
import { ReportFile } from '@/components/office/files/report-file'
import { TripEditor } from '@/components/office/form/trip-editor'
import { OfficeFrame } from '@/components/office/frame'
import { ReportView } from '@/components/office/report-view'
import { ReturnHistory } from '@/components/office/return-history'
import { WithComments } from '@/components/office/returns'
import { Schedule } from '@/components/office/schedule'
import { Signing } from '@/components/office/signing'
import { Standing } from '@/components/office/standing'
import { TripMade } from '@/components/office/trip-made'
import { authorize } from '@/lib/auth/authorize'
import { today } from '@/lib/dates/today'
import { listTripFiles } from '@/lib/files/read/list'
import { whyNotAttach } from '@/lib/files/rules/who'
import { isReason } from '@/lib/forms/parse'
import { getLinkedNames } from '@/lib/trips/read/linked-names'
import { getOfficeTrip } from '@/lib/trips/read/office-trip'

export async function generateMetadata({ params }: PageProps<'/admin/trips/[reference]'>) {
  return { title: (await params).reference }
}

export default async function TripPage({ params, searchParams }: PageProps<'/admin/trips/[reference]'>) {
  const { reference } = await params
  const path = `/admin/trips/${reference}`
  const staff = await authorize('office:enter', path)
  const trip = await getOfficeTrip(staff, reference, today(staff.municipality.timeZone))
  if (!trip) notFound()
  if (trip === 'notYours') forbidden()

  const { done, refused } = await searchParams
  const [names, files] = await Promise.all([getLinkedNames(staff, [trip.input]), listTripFiles(staff, trip.id)])
  const may = whyNotAttach(staff, trip) === null
  const t = await getTranslations({ locale: staff.locale, namespace: 'office.trip' })

  return (
    <OfficeFrame
      staff={staff}
      path={path}
      title={t('title', { reference })}
      done={done}
      isForm={trip.whyNotEdit === null}
    >
      <Standing staff={staff} trip={trip} />
      <Signing staff={staff} trip={trip} />
      <Schedule staff={staff} trip={trip} />
      {trip.whyNotEdit === null ? (
        <>
          <ReportFile reference={reference} refused={null} />
          <WithComments comments={trip.state === 'returned' ? (trip.returns[0] ?? null) : null}>
            <TripEditor staff={staff} trip={trip} />
          </WithComments>
        </>
      ) : (
        <>
          <ReportView locale={staff.locale} trip={trip} names={names} />
          <Change staff={staff} trip={trip} />
          <Decision staff={staff} trip={trip} />
        </>
      )}
      <TripMade staff={staff} trip={trip} />
      <ReturnHistory staff={staff} returns={trip.state === 'returned' ? trip.returns.slice(1) : trip.returns} />
      <FilesSection owner={`trip=${reference}`} files={files} may={may} refused={isReason(refused) ? refused : null} />
      <DiscardTrip staff={staff} trip={trip} />
    </OfficeFrame>
  )
}
