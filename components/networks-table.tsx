import { useLocale, useTranslations } from 'next-intl'
import { networkAddresses } from '@/lib/i18n/addresses'
import type { Overview } from '@/lib/overview/read/overview'
import { MunicipalityColumns } from './municipality-columns'

/** To which networks each municipality belongs or belonged; each answer is the way to the network's page there. */
export function NetworksTable({ municipalities, networks }: Pick<Overview, 'municipalities' | 'networks'>) {
  const t = useTranslations('municipalities')
  const locale = useLocale()

  return (
    <table className="register">
      <MunicipalityColumns first={t('network')} municipalities={municipalities} />
      <tbody>
        {networks.map(({ key, name: network, of }) => (
          <tr key={key}>
            <th scope="row">{network}</th>
            {municipalities.map(({ slug, name }) => {
              const one = of.find(({ municipality }) => municipality === slug)
              return (
                <td key={slug} data-label={name}>
                  {one ? (
                    <a
                      href={networkAddresses(slug, one)[locale]}
                      aria-label={`${network}, ${name}: ${t(one.ended ? 'membershipEnded' : 'member')}`}
                    >
                      {t(one.ended ? 'membershipEnded' : 'member')}
                    </a>
                  ) : (
                    <span className="muted">{t('noMember')}</span>
                  )}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
