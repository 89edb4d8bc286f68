import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { OfficeFrame } from '@/components/office/frame'
import { TripTable } from '@/components/office/trip-list'
import { authorize } from '@/lib/auth/authorize'
import { officeTitle } from '@/lib/auth/locale'
import { countWaiting } from '@/lib/feedback/read'
import { getDashboard } from '@/lib/trips/read/office-list'

export const generateMetadata = () => officeTitle('home')

export default async function DashboardPage({ searchParams }: PageProps<'/admin'>) {
  const staff = await authorize('office:enter')
  const { toReview, toSign, returned, drafts, unfinished, publishedCount } = await getDashboard(staff)
  const messages = staff.may('feedback:answer') ? await countWaiting(staff) : 0
  const t = await getTranslations({ locale: staff.locale, namespace: 'office' })
  const signing = await getTranslations({ locale: staff.locale, namespace: 'filing.signing' })
  const { done } = await searchParams
  const waiting = (toReview?.total ?? 0) + toSign.length + unfinished + messages > 0

  return (
    <OfficeFrame staff={staff} path="/admin" place="home" title={t('greeting')} done={done}>
      {!waiting && <p className="empty">{t('empty.waiting')}</p>}
      {toSign.length > 0 && (
        <section>
          <TripTable locale={staff.locale} entries={toSign} caption={signing('dashboard')} />
        </section>
      )}
      {toReview && toReview.total > 0 && (
        <section>
          <TripTable locale={staff.locale} entries={toReview.entries} caption={t('dashboard.toReview')} />
        </section>
      )}
      {returned.length > 0 && (
        <section>
          <TripTable locale={staff.locale} entries={returned} caption={t('dashboard.returned')} />
        </section>
      )}
      {drafts.length > 0 && (
        <section>
          <TripTable locale={staff.locale} entries={drafts} caption={t('dashboard.drafts')} />
        </section>
      )}
      <p className="office-links">
        {messages > 0 && <Link href="/admin/feedback">{t('dashboard.messages', { count: messages })}</Link>}
        <Link href="/admin/trips">{t('dashboard.all')}</Link>
        <Link href="/admin/published">{t('dashboard.publishedCount', { count: publishedCount })}</Link>
      </p>
    </OfficeFrame>
  )
}
