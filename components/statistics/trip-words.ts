import { useFormatter } from 'next-intl'
import { listOf } from '@/lib/i18n/list-of'
import type { TripCounts } from '@/lib/trips/rules/sums'
import { useWords } from './words'

/** How days and money of trips are told, what is not known beside what is. */
export function useTripWords() {
  const format = useFormatter()
  const { statistics: t, locale } = useWords()

  const money = ({ amount, currency }: TripCounts['money'][number]) =>
    format.number(amount, { style: 'currency', currency })
  const sums = (counts: TripCounts) => listOf(locale, counts.money.map(money))

  return {
    money,
    /** One or two sentences about the money of all trips. */
    moneySays: (counts: TripCounts) => {
      if (counts.money.length === 0) return t('trips.noMoney')
      const known = t('trips.moneySays', { sum: sums(counts) })
      return counts.moneyUnknown > 0 ? `${known} ${t('trips.moneyPartly', { n: counts.moneyUnknown })}` : known
    },
    /** Days and money in one line. */
    inLine: (counts: TripCounts) =>
      [
        counts.days > 0 && t('trips.dayCount', { n: counts.days }),
        counts.daysUnknown > 0 && t('trips.daysUnknown', { n: counts.daysUnknown }),
        counts.money.length > 0 ? sums(counts) : t('trips.moneyUnknown'),
      ]
        .filter(Boolean)
        .join(' · '),
  }
}
