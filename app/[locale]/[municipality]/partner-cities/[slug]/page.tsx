import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { PartnerCityThing } from '@/components/json-ld/partner-city'
import { LifeLine } from '@/components/life-line'
import { Prose, TranslationNote, Words } from '@/components/local-text'
import { PartnerInset } from '@/components/maps/partner-inset'
import { Missing, missingMetadata } from '@/components/missing'
import { Page } from '@/components/page'
import { pageMetadata } from '@/components/page-metadata'
import { PartnerAgreements } from '@/components/partner-agreements'
import { PartnerFacts } from '@/components/partner-facts'
import { PartnerEnd, PartnerName, PartnerSince } from '@/components/partner-head'
import { PartnerStanding } from '@/components/partner-standing'
import { Signatories } from '@/components/signatories'
import { TripList } from '@/components/trip-list'
import { today } from '@/lib/dates/today'
import { env } from '@/lib/env'
import { isOwnSlug, partnerCityAddresses } from '@/lib/i18n/addresses'
import { getMunicipality } from '@/lib/municipalities/read'
import { getPartnerCity } from '@/lib/partner-cities/read/detail'

type Props = PageProps<'/[locale]/[municipality]/partner-cities/[slug]'>

async function read(params: Props['params']) {
  const { municipality: town, slug } = await params
  const locale = await getLocale()
  const municipality = await getMunicipality(locale, town)
  const city = municipality && (await getPartnerCity(locale, municipality.id, slug))
  return city && { locale, slug, municipality, city, addresses: partnerCityAddresses(municipality.slug, city) }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await read(params)
  if (!found) return missingMetadata()

  const { locale, city, addresses } = found
  const t = await getTranslations('partnerCities')
  const { name, country } = city
  return pageMetadata({
    locale,
    title: `${name}, ${country}`,
    description: t('pageDescription', { name, country }),
    addresses,
  })
}

export default async function PartnerCityPage({ params }: Props) {
  const found = await read(params)
  if (!found) return <Missing />

  const { locale, slug, municipality, city, addresses } = found
  if (!isOwnSlug(locale, slug, city)) permanentRedirect(addresses[locale])

  const t = await getTranslations('partnerCities')
  const common = await getTranslations('common')
  const day = today(municipality.timeZone)
  const to = { municipality: municipality.slug }
  const events = city.agreements.flatMap((agreement) =>
    agreement.events.map((event) => ({
      ...event,
      gender: agreement.gender,
      children: (
        <>
          <p className="small">
            <Words text={agreement.title} />
          </p>
          <Signatories event={event} />
        </>
      ),
    })),
  )

  return (
    <Page
      title={<PartnerName city={city} />}
      called={city.name}
      overline={t(`kind.${city.kind}`)}
      addresses={addresses}
      crumbs={[
        { href: '/', label: common('portal') },
        { href: { pathname: '/[municipality]', params: to }, label: municipality.name },
        { href: { pathname: '/[municipality]/partner-cities', params: to }, label: common('sections.partner-cities') },
      ]}
      updated={{ at: city.updatedAt, timeZone: municipality.timeZone }}
    >
      <PartnerCityThing city={city} address={env().TILTAS_ORIGIN + addresses[locale]} />
      <div className="with-margin">
        <div>
          <PartnerSince city={city} />
          <TranslationNote of={city.agreements.map(({ title }) => title)} />
          <PartnerEnd city={city} />
          {city.summary && <Prose text={city.summary} className="mt-6" />}
          <section className="part">
            <h2>{t('lifeLine')}</h2>
            {events.length > 0 ? (
              <LifeLine events={events} today={day} until={city.endedOn ?? day} />
            ) : (
              <p>{t('noEvents')}</p>
            )}
          </section>
          <PartnerStanding municipality={municipality.slug} city={city} today={day} />
          <PartnerAgreements
            municipality={municipality.slug}
            home={municipality.name}
            agreements={city.agreements}
            today={day}
          />
          <section className="part">
            <h2>{t('trips')}</h2>
            {city.trips.length > 0 ? (
              <TripList municipality={municipality.slug} trips={city.trips} />
            ) : (
              <p className="muted">{t('noTrips')}</p>
            )}
          </section>
        </div>
        <PartnerFacts municipality={municipality.slug} city={city}>
          <PartnerInset home={municipality} partner={city} />
        </PartnerFacts>
      </div>
    </Page>
  )
}
