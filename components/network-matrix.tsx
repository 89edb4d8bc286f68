import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/dates/format'
import type { NetworkEntry } from '@/lib/networks/read/list'
import type { PartnerInNetworks } from '@/lib/networks/read/matrix'
import { Flag } from './flag'
import { CityLink, NetworkLink } from './record-links'

type Props = { municipality: string; networks: NetworkEntry[]; partners: PartnerInNetworks[] }

/** Partner cities by networks: who belongs to what, as far as it is known. */
export function NetworkMatrix({ municipality, networks, partners }: Props) {
  const t = useTranslations('networks')
  const codes = partners.map(({ countryCode }) => countryCode)

  return (
    <section className="part">
      <h2 id="matrix">{t('matrix')}</h2>
      {partners.length === 0 ? (
        <p className="muted">{t('matrixEmpty')}</p>
      ) : (
        <>
          <p className="muted mb-3">{t('matrixLead')}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by the keyboard too */}
          <section className="matrix-scroll matrix-tall" tabIndex={0} aria-labelledby="matrix">
            <table className="matrix">
              <caption className="sr-only">{t('matrix')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('matrixPlace')}</th>
                  {networks.map((network) => (
                    <th key={network.id} scope="col">
                      <NetworkLink
                        municipality={municipality}
                        network={{ ...network, name: network.acronym ?? network.name }}
                      />
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {partners.map((partner) => (
                  <tr key={partner.slugLt}>
                    <th scope="row">
                      <Flag code={partner.countryCode} among={codes} />
                      <CityLink municipality={municipality} city={partner} />
                    </th>
                    {networks.map(({ id }) => (
                      <td key={id}>
                        <Belonging known={partner.networks.get(id)} />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </>
      )}
    </section>
  )
}

/** A mark and its words; where a source is known, the mark leads to it. */
function Belonging({ known }: { known: { asOf: string | null; sourceUrl: string | null } | undefined }) {
  const t = useTranslations('networks')
  const locale = useLocale()
  if (!known) return <span className="sr-only">{t('matrixNo')}</span>

  const words = known.asOf ? t('matrixYesAsOf', { date: formatDate(locale, known.asOf) }) : t('matrixYes')
  const mark = (
    <>
      <span aria-hidden="true">● {known.asOf && <small className="muted">{known.asOf.slice(0, 4)}</small>}</span>
      <span className="sr-only">{words}</span>
    </>
  )
  return known.sourceUrl ? <a href={known.sourceUrl}>{mark}</a> : mark
}
