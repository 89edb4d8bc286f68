import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/dates/format'
import type { LocalText } from '@/lib/i18n/in-locale'
import type { ReportClock } from '@/lib/trips/rules/deadline'
import type { TripStatus } from '@/prisma/client/enums'
import { Words } from './local-text'

/** That a trip was refused or cancelled, and why. */
export function TripStanding({ status, reason }: { status: TripStatus; reason: LocalText | null }) {
  const t = useTranslations('trips')
  if (status === 'approved') return null

  return (
    <p className="state" data-state="ended">
      <span>
        {t(`status.${status}`)}
        {reason && (
          <>
            : <Words text={reason} />
          </>
        )}
      </span>
    </p>
  )
}

/** Until when a trip's report is due, or how late it is; nothing once it is public or where no term is set. */
export function ReportDue({ clock }: { clock: ReportClock | null }) {
  const t = useTranslations('trips')
  const locale = useLocale()
  if (!clock || clock.state === 'published') return null
  if (clock.state === 'submitted')
    return (
      <p className="state" data-state="submitted">
        {t('handedIn')}
      </p>
    )

  const date = formatDate(locale, clock.dueOn)
  return (
    <p className="state" data-state={clock.state === 'overdue' ? 'overdue' : 'open'}>
      {clock.state === 'overdue' ? t('overdueBy', { n: clock.days, date }) : t('dueBy', { date })}
    </p>
  )
}

/** What those are called who travelled, or who were to and did not. */
export function TravellersWord({ status, n }: { status: TripStatus; n: number }) {
  const t = useTranslations('trips')
  return status === 'approved' ? t('travellers', { n }) : t('intendedTravellers')
}
