import { useLocale } from 'next-intl'
import { agreementAddresses, networkAddresses, partnerCityAddresses } from '@/lib/i18n/addresses'
import type { LocalText } from '@/lib/i18n/in-locale'
import { Words } from './local-text'
import { PageLink } from './page-link'

type Slugs = { slugLt: string; slugEn: string }

/** On a list that names each of its records once: the name moves to its place on the record's page. */
type Travels = { travels?: boolean }

/** A partner's name as the way to its page. */
export function CityLink({
  municipality,
  city,
  travels = false,
}: { municipality: string; city: Slugs & { name: string } } & Travels) {
  return (
    <a
      href={partnerCityAddresses(municipality, city)[useLocale()]}
      data-travel={travels ? `city-${city.slugLt}` : undefined}
    >
      {city.name}
    </a>
  )
}

/** A document's title as the way to its page. */
export function AgreementLink({
  municipality,
  agreement,
  travels = false,
}: {
  municipality: string
  agreement: Slugs & { title: LocalText }
} & Travels) {
  return (
    <a
      href={agreementAddresses(municipality, agreement)[useLocale()]}
      data-travel={travels ? `agreement-${agreement.slugLt}` : undefined}
    >
      <Words text={agreement.title} />
    </a>
  )
}

/** A network's name as the way to its page. */
export function NetworkLink({
  municipality,
  network,
  travels = false,
}: { municipality: string; network: Slugs & { name: string; nameLang?: string | undefined } } & Travels) {
  return (
    <a
      href={networkAddresses(municipality, network)[useLocale()]}
      data-travel={travels ? `network-${network.slugLt}` : undefined}
      lang={network.nameLang}
      translate={network.nameLang ? 'no' : undefined}
    >
      {network.name}
    </a>
  )
}

/** An entry of the mayor's agenda by its title as the way to its page. */
export function AgendaLink({
  municipality,
  event,
}: {
  municipality: string
  event: { id: string; title: LocalText | null }
}) {
  return (
    <PageLink href={{ pathname: '/[municipality]/agenda/[id]', params: { municipality, id: event.id } }}>
      {event.title && <Words text={event.title} />}
    </PageLink>
  )
}
