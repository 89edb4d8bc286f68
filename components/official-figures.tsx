import { useTranslations } from 'next-intl'
import type { PublicOfficial } from '@/lib/officials/read'
import { Facts } from './facts'
import { Flag } from './flag'
import { SumsText } from './money'

/** How often, how long, where and for how much a person travelled; what is not known is said beside each figure. */
export function OfficialFigures({ official }: { official: PublicOfficial }) {
  const t = useTranslations('officials')
  const { made, days, lengthUnknown, countries, money, withoutCosts } = official
  const codes = countries.map(({ code }) => code)
  if (made === 0) return null

  return (
    <section aria-label={t('figures')}>
      <Facts
        className="head-block"
        facts={[
          { label: t('made'), value: t('tripCount', { n: made }) },
          {
            label: t('days'),
            value: (
              <>
                {lengthUnknown < made && t('dayCount', { n: days })}
                {lengthUnknown > 0 && (
                  <span className="muted small block">{t('lengthUnknown', { n: lengthUnknown })}</span>
                )}
              </>
            ),
          },
          {
            label: t('countries'),
            value:
              countries.length > 0 ? (
                <ul className="flex flex-wrap gap-x-6">
                  {countries.map(({ code, name }) => (
                    <li key={code}>
                      <Flag code={code} among={codes} />
                      {name}
                    </li>
                  ))}
                </ul>
              ) : (
                t('noCountries')
              ),
          },
          {
            label: t('money'),
            value: (
              <>
                {money.sums.length === 0 && <span className="absence">{t('noMoney')}</span>}
                <SumsText total={money} />
                {withoutCosts > 0 && (
                  <span className="muted small block">{t('withoutAmounts', { n: withoutCosts })}</span>
                )}
                {money.sums.length > 0 && <span className="muted small block">{t('moneyNote')}</span>}
              </>
            ),
          },
        ]}
      />
    </section>
  )
}
