import { useLocale, useTranslations } from 'next-intl'
import { getPathname } from '@/lib/i18n/navigation'
import type { Overview } from '@/lib/overview/read'
import { Flag } from './flag'

/** How many partners each municipality has in each country; each number is the way to them. */
export function CountriesTable({ municipalities, countries }: Pick<Overview, 'municipalities' | 'countries'>) {
  const t = useTranslations('municipalities')
  const locale = useLocale()
  const codes = countries.map(({ code }) => code)
  const list = (municipality: string) =>
    getPathname({ locale, href: { pathname: '/[municipality]/partner-cities', params: { municipality } } })

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by the keyboard too
    <section className="matrix-scroll" tabIndex={0} aria-labelledby="by-country">
      <table className="matrix tabular">
        <caption>{t('byCountryLead')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('country')}</th>
            {municipalities.map(({ slug, name }) => (
              <th key={slug} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {countries.map(({ code, name: country }) => (
            <tr key={code}>
              <th scope="row">
                <Flag code={code} among={codes} />
                {country}
              </th>
              {municipalities.map(({ slug, name, countries: counts }) => {
                const n = counts.get(code)
                return (
                  <td key={slug}>
                    {n ? (
                      <a href={`${list(slug)}?country=${code}`} aria-label={t('countOf', { name, country, n })}>
                        {n}
                      </a>
                    ) : (
                      <span className="sr-only">{t('none')}</span>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
