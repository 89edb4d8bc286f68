import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { LanguageNote, Prose, TranslationNote } from '@/components/local-text'
import { MembershipState } from '@/components/membership-state'
import { Memberships } from '@/components/memberships'
import { Missing, missingMetadata } from '@/components/missing'
import { NetworkFacts } from '@/components/network-facts'
import { Page } from '@/components/page'
import { pageMetadata } from '@/components/page-metadata'
import { PartnersOf } from '@/components/partners-of'
import { TripList } from '@/components/trip-list'
import { today } from '@/lib/dates/today'
import { isOwnSlug, networkAddresses } from '@/lib/i18n/addresses'
import { inPlainWords } from '@/lib/i18n/in-plain-words'
import { getMunicipality } from '@/lib/municipalities/read'
import { getNetwork } from '@/lib/networks/read/detail'

type Props = PageProps<'/[locale]/[municipality]/networks/[slug]'>

async function read(params: Props['params']) {
  const { municipality: town, slug } = await params
  const locale = await getLocale()
  const municipality = await getMunicipality(locale, town)
  const network = municipality && (await getNetwork(locale, municipality.id, slug))
  return network && { locale, slug, municipality, network, addresses: networkAddresses(municipality.slug, network) }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await read(params)
  if (!found) return missingMetadata()

  const { locale, network, addresses } = found
  const { description } = network
  const beginning = description && inPlainWords(locale, { ...description, text: description.text.slice(0, 160) })
  return pageMetadata({ locale, title: network.name, description: beginning ?? undefined, addresses })
}

export default async function NetworkPage({ params }: Props) {
  const found = await read(params)
  if (!found) return <Missing />

  const { locale, slug, municipality, network, addresses } = found
  if (!isOwnSlug(locale, slug, network)) permanentRedirect(addresses[locale])

  const t = await getTranslations('networks')
  const common = await getTranslations('common')
  const to = { municipality: municipality.slug }

  return (
    <Page
      title={
        <span lang={network.nameLang} translate={network.nameLang ? 'no' : undefined}>
          {network.name}
        </span>
      }
      called={network.name}
      travels={`network-${network.slugLt}`}
      overline={network.acronym !== network.name && network.acronym}
      addresses={addresses}
      crumbs={[
        { href: '/', label: common('portal') },
        { href: { pathname: '/[municipality]', params: to }, label: municipality.name },
        { href: { pathname: '/[municipality]/networks', params: to }, label: common('sections.networks') },
      ]}
      updated={{ at: network.updatedAt, timeZone: municipality.timeZone }}
    >
      <div className="with-margin">
        <div>
          {network.memberships.map((membership) => (
            <p key={membership.id} className="lead mt-0!">
              <MembershipState membership={membership} today={today(municipality.timeZone)} />
            </p>
          ))}
          <TranslationNote of={[network.description]} />
          {network.description && <Prose text={network.description} className="mt-4" />}
          {network.corrected && (
            <details className="original">
              <summary>{t('asPrinted')}</summary>
              <p className="muted small">{t('correctedNote')}</p>
              <p>
                <LanguageNote lang="lt" />
              </p>
              <pre lang="lt">{network.sourceText}</pre>
            </details>
          )}
          <Memberships memberships={network.memberships} today={today(municipality.timeZone)} />
          <section className="part">
            <h2>{t('partnerCities')}</h2>
            {network.partnerCities.length > 0 ? (
              <>
                <PartnersOf municipality={municipality.slug} cities={network.partnerCities} />
                <p className="muted small mt-3">{t('partnersNote')}</p>
              </>
            ) : (
              <p className="muted">{t('partnersEmpty')}</p>
            )}
          </section>
          <section className="part">
            <h2>{t('trips')}</h2>
            {network.trips.length > 0 ? (
              <TripList municipality={municipality.slug} trips={network.trips} />
            ) : (
              <p className="muted">{t('noTrips')}</p>
            )}
          </section>
        </div>
        <NetworkFacts network={network} />
      </div>
    </Page>
  )
}
