import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/dates/format'
import { today } from '@/lib/dates/today'
import type { WithdrawnReport } from '@/lib/trips/read/withdrawn-report'
import { Facts } from './facts'
import { Words } from './local-text'

/** That a report was taken back from the public: what, when and why. */
export function TripWithdrawn({ withdrawn, timeZone }: { withdrawn: WithdrawnReport; timeZone: string }) {
  const t = useTranslations('trips.withdrawn')
  const locale = useLocale()
  const { at, note, reason } = withdrawn

  return (
    <section className="part">
      <h2>{t('title')}</h2>
      <Facts
        facts={[
          { label: t('what'), value: note && <Words text={note} /> },
          {
            label: t('when'),
            value: <time dateTime={at.toISOString()}>{formatDate(locale, today(timeZone, at))}</time>,
          },
          { label: t('why'), value: reason && <Words text={reason} /> },
        ]}
      />
    </section>
  )
}
