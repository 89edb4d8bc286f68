import { useLocale, useTranslations } from 'next-intl'
import { networkAddresses, partnerCityAddresses } from '@/lib/i18n/addresses'
import type { Overview } from '@/lib/overview/read/overview'
import { Flag } from './flag'

/** Partners of more than one municipality, each with the way to its page at every one of them. */
export function SharedPartners({ partners }: { partners: Overview['sharedPartners'] }) {
  const t = useTranslations('municipalities')
  const locale = useLocale()
  const codes = partners.map(({ countryCode }) => countryCode)

  return (
    <ul className="entries">
      {partners.map(({ key, name, countryCode, country, of }) => (
        <li key={key}>
          <h3>
            <Flag code={countryCode} among={codes} />
            {name}
            <span className="muted font-normal">, {country}</span>
          </h3>
          <Holders
            holders={of.map((one) => ({ ...one, href: partnerCityAddresses(one.municipality, one)[locale] }))}
            ended={t('partnershipEnded')}
          />
        </li>
      ))}
    </ul>
  )
}

/** Networks of more than one municipality, likewise. */
export function SharedNetworks({ networks }: { networks: Overview['sharedNetworks'] }) {
  const t = useTranslations('municipalities')
  const locale = useLocale()

  return (
    <ul className="entries">
      {networks.map(({ key, name, of }) => (
        <li key={key}>
          <h3>{name}</h3>
          <Holders
            holders={of.map((one) => ({ ...one, href: networkAddresses(one.municipality, one)[locale] }))}
            ended={t('membershipEnded')}
          />
        </li>
      ))}
    </ul>
  )
}

type Holder = { municipality: string; name: string; href: string; ended: boolean }

function Holders({ holders, ended: words }: { holders: Holder[]; ended: string }) {
  return (
    <ul className="flex flex-wrap gap-x-6">
      {holders.map(({ municipality, name, href, ended }) => (
        <li key={municipality}>
          <a href={href}>{name}</a>
          {ended && <span className="muted small"> ({words})</span>}
        </li>
      ))}
    </ul>
  )
}
