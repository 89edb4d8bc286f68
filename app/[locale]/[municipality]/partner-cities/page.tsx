import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { DatasetThing } from '@/components/json-ld/dataset'
import { Missing, missingMetadata } from '@/components/missing'
import { Page } from '@/components/page'
import { pageMetadata } from '@/components/page-metadata'
import { PartnerTable } from '@/components/partner-table'
import { latest } from '@/lib/dates/latest'
import { today } from '@/lib/dates/today'
import { addressesOf } from '@/lib/i18n/navigation'
import { getMunicipality } from '@/lib/municipalities/read'
import { listPartnerCities } from '@/lib/partner-cities/read/list'

type Props = PageProps<'/[locale]/[municipality]/partner-cities'>

const addressesIn = (municipality: string) =>
  addressesOf(() => ({ pathname: '/[municipality]/partner-cities', params: { municipality } }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocale()
  const municipality = await getMunicipality(locale, (await params).municipality)
  if (!municipality) return missingMetadata()

  const t = await getTranslations('partnerCities')
  const { genitive } = municipality
  const addresses = addressesIn(municipality.slug)
  return pageMetadata({
    locale,
    title: t('title', { genitive }),
    description: t('description', { genitive }),
    addresses,
  })
}

export default async function PartnerCitiesPage({ params }: Props) {
  const locale = await getLocale()
  const municipality = await getMunicipality(locale, (await params).municipality)
  if (!municipality) return <Missing />

  const { slug, name, genitive, timeZone } = municipality
  const cities = await listPartnerCities(locale, municipality.id)
  const t = await getTranslations('partnerCities')
  const common = await getTranslations('common')
  const day = today(timeZone)
  const current = cities.filter(({ endedOn }) => !endedOn)
  const former = cities.filter(({ endedOn }) => endedOn)
  const countries = new Set(current.map(({ countryCode }) => countryCode)).size

  const addresses = addressesIn(slug)
  const updatedAt = latest(...cities.map(({ updatedAt }) => updatedAt)) ?? municipality.updatedAt
  return (
    <Page
      title={t('title', { genitive })}
      section="partner-cities"
      addresses={addresses}
      crumbs={[
        { href: '/', label: common('portal') },
        { href: { pathname: '/[municipality]', params: { municipality: slug } }, label: name },
      ]}
      updated={{ at: updatedAt, timeZone }}
    >
      <DatasetThing
        name={t('title', { genitive })}
        description={t('description', { genitive })}
        path={addresses[locale]}
        municipality={municipality}
        updatedAt={updatedAt}
      />
      {current.length > 0 ? (
        <>
          <p className="lead mb-8">{t('lead', { n: current.length, countries })}</p>
          <PartnerTable municipality={slug} cities={current} today={day} />
        </>
      ) : (
        <p>{t('empty')}</p>
      )}
      {former.length > 0 && (
        <section className="part">
          <h2>{t('former')}</h2>
          <PartnerTable municipality={slug} cities={former} today={day} />
        </section>
      )}
    </Page>
  )
}
