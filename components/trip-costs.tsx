import { useFormatter, useTranslations } from 'next-intl'
import type { PublicTrip } from '@/lib/trips/read/public-detail'

type Cost = PublicTrip['costs'][number]

/** The costs by kind and payer with their sum; nothing paid, not known yet and not published are told apart. */
export function TripCosts({ costs }: { costs: Cost[] }) {
  const t = useTranslations('trips')
  const format = useFormatter()
  const money = (amount: number, currency: string) => format.number(amount, { style: 'currency', currency })

  return (
    <section className="part">
      <h2>{t('costs')}</h2>
      {costs.length === 0 ? (
        <p className="muted">{t('costsNotStated')}</p>
      ) : (
        <table className="register">
          <thead>
            <tr>
              <th scope="col">{t('category')}</th>
              <th scope="col">{t('payer')}</th>
              <th scope="col" className="number">
                {t('amount')}
              </th>
            </tr>
          </thead>
          <tbody>
            {costs.map((cost) => (
              <tr key={cost.id}>
                <th scope="row">
                  {t(`categories.${cost.category}`)}
                  {cost.note && <span className="muted small block font-normal">{cost.note}</span>}
                </th>
                <td data-label={t('payer')}>{t(`payers.${cost.payer}`)}</td>
                <td data-label={t('amount')} className="number">
                  {cost.amount !== null ? (
                    money(cost.amount, cost.currency)
                  ) : (
                    <span className="muted">
                      {cost.absence === 'notPublished'
                        ? t('absence.notPublished', { ground: cost.absenceGround ?? '' })
                        : t('absence.notKnownYet')}
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            {sums(costs).map(({ currency, amount }) => (
              <tr key={currency}>
                <th scope="row" colSpan={2}>
                  {t(costs.some((cost) => cost.amount === null) ? 'totalKnown' : 'total')}
                </th>
                <td className="number">{money(amount, currency)}</td>
              </tr>
            ))}
          </tfoot>
        </table>
      )}
    </section>
  )
}

/** One sum for each currency, counted in hundredths so that it comes out exact. */
function sums(costs: Cost[]) {
  const hundredths = new Map<string, number>()
  for (const { amount, currency } of costs) {
    if (amount !== null) hundredths.set(currency, (hundredths.get(currency) ?? 0) + Math.round(amount * 100))
  }
  return [...hundredths].map(([currency, sum]) => ({ currency, amount: sum / 100 }))
}
