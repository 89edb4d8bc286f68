import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/dates/format'
import { listOf } from '@/lib/i18n/list-of'
import type { TripEntry } from '@/lib/trips/read/public-list'
import { Words } from './local-text'

/** When a trip's report was published, what came of the trip and what it cost, in brief. */
export function TripResult({ result }: { result: NonNullable<TripEntry['result']> }) {
  const t = useTranslations('trips')
  const locale = useLocale()
  const format = useFormatter()
  const { publishedOn, outcome, moreOutcomes, noOutcomeReason, sums } = result
  const money = sums.sums.map(({ amount, currency }) => format.number(amount, { style: 'currency', currency }))

  return (
    <>
      <p>
        {outcome && (
          <>
            <span className="muted">{t('outcome')}:</span> <Words text={outcome} />
            {moreOutcomes > 0 && <span className="muted"> ({t('moreOutcomes', { n: moreOutcomes })})</span>}
          </>
        )}
        {!outcome && noOutcomeReason && (
          <>
            {t('noOutcome')}: <Words text={noOutcomeReason} />
          </>
        )}
        {!outcome && !noOutcomeReason && <span className="muted">{t('outcomesNotStated')}</span>}
      </p>
      <p className="muted small">
        {publishedOn && t('published', { date: formatDate(locale, publishedOn) })}
        {publishedOn && ' · '}
        {money.length > 0 ? t('costsOf', { sum: listOf(locale, money) }) : t('costsNotStatedBrief')}
        {money.length > 0 && sums.unknown > 0 && ` (${t('notInSumBrief', { n: sums.unknown })})`}
      </p>
    </>
  )
}
