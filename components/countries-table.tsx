import { useLocale, useTranslations } from 'next-intl'
import { partnerCityAddresses } from '@/lib/i18n/addresses'
import { getPathname } from '@/lib/i18n/navigation'
import type { Overview } from '@/lib/overview/read/overview'
import { Flag } from './flag'
import { MunicipalityColumns } from './municipality-columns'

/** Partners named in a cell at most; the list has the others. */
const most = 12

/** With whom each municipality is twinned in each country, by name; the number is the way to their list. */
export function CountriesTable({ municipalities, countries }: Pick<Overview, 'municipalities' | 'countries'>) {
  const t = useTranslations('municipalities')
  const locale = useLocale()
  const codes = countries.map(({ code }) => code)
  const list = (municipality: string) =>
    getPathname({ locale, href: { pathname: '/[municipality]/partner-cities', params: { municipality } } })

  return (
    <table className="register">
      <caption>{t('byCountryLead')}</caption>
      <MunicipalityColumns first={t('country')} municipalities={municipalities} />
      <tbody>
        {countries.map(({ code, name: country, partners }) => (
          <tr key={code}>
            <th scope="row">
              <Flag code={code} among={codes} />
              {country}
            </th>
            {municipalities.map(({ slug, name, countries: counts }) => {
              const n = counts.get(code) ?? 0
              const named = (partners.get(slug) ?? []).slice(0, most)
              return (
                <td key={slug} data-label={name}>
                  <span>
                    {n === 0 ? (
                      <span className="muted">{t('none')}</span>
                    ) : (
                      <>
                        {named.map((city, at) => (
                          <span key={city.slugLt}>
                            {at > 0 && ', '}
                            <a href={partnerCityAddresses(slug, city)[locale]}>{city.name}</a>
                          </span>
                        ))}
                        {n > 1 && (
                          <>
                            {' '}
                            <a
                              className="muted small tabular"
                              href={`${list(slug)}?country=${code}`}
                              aria-label={t('countOf', { name, country, n })}
                            >
                              ({n})
                            </a>
                          </>
                        )}
                      </>
                    )}
                  </span>
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
