import { Bars } from '@/components/charts/bars'
import { Figure } from '@/components/charts/figure'
import type { MapPartner } from '@/lib/maps/read'
import { leaders, partnersByCountry } from '@/lib/statistics/rules/countries'
import type { FigureProps } from './figure-props'
import { numberCell, useWords } from './words'

/** How many partners there are in each country; those that ended are outlines. */
export function CountriesFigure({ data: { partners }, figure }: FigureProps) {
  const words = useWords()
  const t = words.statistics
  const counts = partnersByCountry(partners, new Intl.Collator(words.locale))
  const top = leaders(counts).map(({ country, current }) => t('countries.one', { country, n: current }))

  return (
    <Figure
      {...figure}
      title={t('titles.countries')}
      says={
        counts.length === 0
          ? t('countries.empty')
          : t('countries.says', { n: counts.length, any: top.length, top: top.join(', ') })
      }
    >
      {counts.length > 0 && (
        <Bars
          label={t('titles.countries')}
          bars={counts.map(({ countryCode, country, current, ended, partners: members }) => ({
            key: countryCode,
            label: <CountryLabel country={country} partners={members} />,
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

/** The country, and after it the partners there, each a link; of those that are partners no more it is said. */
function CountryLabel({ country, partners }: { country: string; partners: MapPartner[] }) {
  const endedWord = useWords().statistics('countries.endedWord')
  return (
    <>
      {country}{' '}
      <small>
        {partners.map(({ key, name, href, ended }, index) => (
          <span key={key}>
            {index > 0 && ', '}
            <a href={href}>{name}</a>
            {ended && ` (${endedWord})`}
          </span>
        ))}
      </small>
    </>
  )
}
