import { useFormatter, useTranslations } from 'next-intl'
import { emissionFactors, journeyTotal, type Leg } from '@/lib/trips/rules/emissions'
import { Words } from './local-text'

/** What the journey is estimated to have done to the climate, leg by leg, with the formula and the source of its factors. */
export function TripJourney({ legs, travellers }: { legs: Leg[]; travellers: number }) {
  const t = useTranslations('trips')
  const format = useFormatter()
  if (legs.length === 0) return null
  const { kilograms, notEstimated } = journeyTotal(legs)
  const kg = (amount: number) => t('kg', { kg: format.number(amount, { maximumFractionDigits: 0 }) })
  const none = <span className="absence">{t('notEstimated')}</span>

  return (
    <section className="part">
      <h2>{t('journey')}</h2>
      <table className="register">
        <caption>{t('journeyCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('leg')}</th>
            <th scope="col">{t('transport')}</th>
            <th scope="col" className="number">
              {t('distance')}
            </th>
            <th scope="col" className="number">
              {t('factor')}
            </th>
            <th scope="col" className="number">
              {t('emission')}
            </th>
          </tr>
        </thead>
        <tbody>
          {legs.map(({ from, to, transport, km, factor, kilograms: estimate }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a journey may pass the same places twice, its legs keep their order
            <tr key={index}>
              <th scope="row">
                <Words text={from} /> – <Words text={to} />
              </th>
              <td data-label={t('transport')}>{transport ? t(`transports.${transport}`) : t('notStated')}</td>
              <td data-label={t('distance')} className="number">
                {km === null ? none : t('km', { km: format.number(km) })}
              </td>
              <td data-label={t('factor')} className="number">
                {factor
                  ? t('factorValue', {
                      value: format.number(emissionFactors.kilograms[factor], { minimumFractionDigits: 3 }),
                    })
                  : t('noCost')}
              </td>
              <td data-label={t('emission')} className="number">
                {estimate === null ? none : kg(estimate)}
              </td>
            </tr>
          ))}
        </tbody>
        {notEstimated < legs.length && (
          <tfoot>
            <tr>
              <th scope="row" colSpan={4}>
                {t('total')}
              </th>
              <td data-label={t('emission')} className="number">
                {kg(kilograms)}
              </td>
            </tr>
          </tfoot>
        )}
      </table>
      <div className="prose muted small mt-3">
        {notEstimated > 0 && <p>{t('legsNotEstimated', { n: notEstimated })}</p>}
        {notEstimated < legs.length && (
          <>
            <p>{t('formula', { n: Math.max(1, travellers) })}</p>
            <p>
              {t.rich('factorSource', {
                year: emissionFactors.year,
                a: (words) => <a href={emissionFactors.url}>{words}</a>,
              })}
            </p>
          </>
        )}
      </div>
    </section>
  )
}
