import { useLocale } from 'next-intl'
import { agreementAddresses, networkAddresses, partnerCityAddresses } from '@/lib/i18n/addresses'
import type { LocalText } from '@/lib/i18n/in-locale'
import { Words } from './local-text'
import { PageLink } from './page-link'

type Slugs = { slugLt: string; slugEn: string }

/** A partner's name as the way to its page. */
export function CityLink({ municipality, city }: { municipality: string; city: Slugs & { name: string } }) {
  return <a href={partnerCityAddresses(municipality, city)[useLocale()]}>{city.name}</a>
}

/** A document's title as the way to its page. */
export function AgreementLink({
  municipality,
  agreement,
}: {
  municipality: string
  agreement: Slugs & { title: LocalText }
}) {
  return (
    <a href={agreementAddresses(municipality, agreement)[useLocale()]}>
      <Words text={agreement.title} />
    </a>
  )
}

/** A network's name as the way to its page. */
export function NetworkLink({ municipality, network }: { municipality: string; network: Slugs & { name: string } }) {
  return <a href={networkAddresses(municipality, network)[useLocale()]}>{network.name}</a>
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
