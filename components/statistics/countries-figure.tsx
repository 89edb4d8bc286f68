import { Bars } from '@/components/charts/bars'
import { Figure } from '@/components/charts/figure'
import { partnersByCountry } from '@/lib/statistics/rules/countries'
import type { FigureProps } from './figure-props'
import { numberCell, useWords } from './words'

/** How many partners there are in each country; those that ended are outlines. */
export function CountriesFigure({ data: { partners }, figure }: FigureProps) {
  const words = useWords()
  const t = words.statistics
  const counts = partnersByCountry(partners, new Intl.Collator(words.locale))
  const top = counts.slice(0, 3).map(({ country, current }) => t('countries.one', { country, n: current }))
  const list = new Intl.ListFormat(words.locale, { type: 'unit', style: 'long' })

  return (
    <Figure
      {...figure}
      title={t('countries.title')}
      says={counts.length > 0 ? t('countries.says', { top: list.format(top) }) : t('countries.empty')}
    >
      {counts.length > 0 && (
        <Bars
          label={t('countries.title')}
          bars={counts.map(({ countryCode, country, current, ended }) => ({
            key: countryCode,
            label: country,
            value: current,
            hollow: ended,
            text: numberCell(words, current).text,
            note: ended > 0 ? t('countries.endedNote', { n: ended }) : undefined,
          }))}
        />
      )}
    </Figure>
  )
}
