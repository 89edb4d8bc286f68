import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { CompareTable } from '@/components/compare-table'
import { CountriesTable } from '@/components/countries-table'
import { PortalThing } from '@/components/json-ld/portal'
import { PortalMap } from '@/components/maps/portal-map'
import { NetworksTable } from '@/components/networks-table'
import { Page } from '@/components/page'
import { pageMetadata } from '@/components/page-metadata'
import { SharedNetworks, SharedPartners } from '@/components/shared-records'
import { PortalFooter } from '@/components/site-footer'
import { PortalHeader } from '@/components/site-header'
import { TravelsTable } from '@/components/travels-table'
import { latest } from '@/lib/dates/latest'
import { addressesOf } from '@/lib/i18n/navigation'
import { getOverview } from '@/lib/overview/read/overview'

const addresses = addressesOf(() => '/')

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('municipalities')
  const title = t('portalTitle')
  return pageMetadata({ locale: await getLocale(), title, description: t('portalDescription'), addresses })
}

export default async function PortalPage() {
  const t = await getTranslations('municipalities')
  const { municipalities, ways, countries, networks, sharedPartners, sharedNetworks } = await getOverview(
    await getLocale(),
  )
  const updated = { at: latest(...municipalities.map(({ updatedAt }) => updatedAt)), timeZone: 'Europe/Vilnius' }

  return (
    <>
      <PortalHeader />
      <Page title={t('portalTitle')} addresses={addresses} crumbs={[]} updated={updated}>
        <PortalThing municipalities={municipalities} />
        <p className="lead mb-6">{t('portalLead')}</p>
        {ways.length > 0 && <PortalMap ways={ways} table="countries" />}
        <section className="part">
          <h2>{t('compare')}</h2>
          {municipalities.length > 0 ? (
            <CompareTable municipalities={municipalities} />
          ) : (
            <p>{t('noMunicipalities')}</p>
          )}
        </section>
        <section className="part">
          <h2>{t('travels')}</h2>
          <TravelsTable municipalities={municipalities} />
        </section>
        {countries.length > 0 && (
          <section className="part">
            <h2 id="countries">{t('byCountry')}</h2>
            <CountriesTable municipalities={municipalities} countries={countries} />
          </section>
        )}
        {networks.length > 0 && (
          <section className="part">
            <h2>{t('byNetwork')}</h2>
            <NetworksTable municipalities={municipalities} networks={networks} />
          </section>
        )}
        <div className="side-by-side">
          <section className="part">
            <h2>{t('sharedPartners')}</h2>
            <p className="mb-4">{t(sharedPartners.length > 0 ? 'sharedPartnersLead' : 'noSharedPartners')}</p>
            <SharedPartners partners={sharedPartners} />
          </section>
          <section className="part">
            <h2>{t('sharedNetworks')}</h2>
            <p className="mb-4">{t(sharedNetworks.length > 0 ? 'sharedNetworksLead' : 'noSharedNetworks')}</p>
            <SharedNetworks networks={sharedNetworks} />
          </section>
        </div>
      </Page>
      <PortalFooter />
    </>
  )
}
