import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { OfficeFrame } from '@/components/office/frame'
import { Link } from '@/components/office/link'
import { SeveralTrips } from '@/components/office/several-trips'
import { authorize } from '@/lib/auth/authorize'
import { messagesOf } from '@/lib/i18n/messages'
import { getTicked } from '@/lib/records/read/ticked'
import { permissionOfSeveral, severalActs } from '@/lib/trips/rules/several'
import { businessTrip } from '@/lib/trips/schema/record'

const path = '/admin/trips/all'

export default async function SeveralTripsPage({ searchParams }: PageProps<'/admin/trips/all/several'>) {
  const { act: asked, ref } = await searchParams
  const act = severalActs.find((one) => one === asked) ?? notFound()
  const staff = await authorize(permissionOfSeveral[act], path)
  const ticked = await getTicked(staff, businessTrip, [ref ?? []].flat())
  const t = await getTranslations({ locale: staff.locale, namespace: 'filing.several' })

  return (
    <OfficeFrame
      staff={staff}
      path={path}
      place="allTrips"
      overline={messagesOf(staff.locale).office.allTrips}
      title={t(act)}
      isForm
    >
      {ticked.length === 0 ? (
        <p className="empty">{t('none')}</p>
      ) : (
        <SeveralTrips act={act} trips={ticked.map((one) => ({ ...one, reference: one.title.slice(0, 9) }))} />
      )}
      <p className="office-links">
        <Link href={path}>{t('back')}</Link>
      </p>
    </OfficeFrame>
  )
}
